import { useText } from '#app/i18n/use-text.ts';
import type { LawView } from '#app/views/law-view.server.ts';

interface Props {
  view: Pick<LawView, 'topics' | 'statuses' | 'filter' | 'found' | 'total'>;
}

/** Narrows the list of rules: a plain form whose answer is an address that can be sent on. */
export function LawFilter({ view }: Props) {
  const { t, to, format } = useText();
  const { filter, found, total } = view;
  const topics = view.topics
    .map((topic) => ({ value: topic, text: t(`law:topic.${topic}`) }))
    .toSorted((a, b) => format.compare(a.text, b.text));
  const statuses = view.statuses.map((status) => ({ value: status, text: t(`law:status.${status}`) }));
  const narrowed = filter.topic !== null || filter.status !== null;
  return (
    <form method="get" action={to.law()} className="panel flow no-print" aria-labelledby="filter">
      <h2 className="name" id="filter">
        {t('law:filter.title')}
      </h2>
      <div className="grid two">
        <Choice
          name="topic"
          label={t('law:filter.topic')}
          any={t('law:filter.anyTopic')}
          chosen={filter.topic}
          options={topics}
        />
        <Choice
          name="status"
          label={t('law:filter.status')}
          any={t('law:filter.anyStatus')}
          chosen={filter.status}
          options={statuses}
        />
      </div>
      <p className="row go">
        <button className="btn alt">{t('law:filter.submit')}</button>
        <span role="status">{t('law:filter.found', { found, total })}</span>
        {narrowed && (
          <a className="line-link" href={to.law()}>
            {t('law:filter.all')}
          </a>
        )}
      </p>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** The words of "no matter which". */
  any: string;
  chosen: string | null;
  options: { value: string; text: string }[];
}

function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select className="input" id={`filter-${name}`} name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

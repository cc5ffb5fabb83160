import { useText } from '#app/i18n/use-text.ts';
import type { LawView } from '#app/views/law/law-view.server.ts';
import { DayField } from '../law-as-of/day-field.tsx';
import { SelectField } from '../select-field/select-field.tsx';

interface Props {
  view: Pick<
    LawView,
    'instruments' | 'topics' | 'statuses' | 'years' | 'filter' | 'found' | 'total' | 'unknownYear' | 'notOn'
  >;
  /** What was typed for a day and could not be read. */
  bad: string | null;
}

/** Narrows the list of rules: a plain form whose answer is an address that can be sent on. */
export function LawFilter({ view, bad }: Props) {
  const { t, to, format } = useText();
  const { filter, found, total } = view;
  const topics = view.topics
    .map((topic) => ({ value: topic, text: t(`law:topic.${topic}`) }))
    .toSorted((a, b) => format.compare(a.text, b.text));
  const statuses = view.statuses.map((status) => ({ value: status, text: t(`law:status.${status}`) }));
  const choices = [
    {
      ...{ name: 'instrument', label: t('law:filter.instrument'), any: t('law:filter.anyInstrument') },
      chosen: filter.instrument,
      options: view.instruments.map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      ...{ name: 'topic', label: t('law:filter.topic'), any: t('law:filter.anyTopic') },
      chosen: filter.topic,
      options: topics,
    },
    {
      ...{ name: 'status', label: t('law:filter.status'), any: t('law:filter.anyStatus') },
      chosen: filter.status,
      options: statuses,
    },
    {
      ...{ name: 'year', label: t('law:filter.year'), any: t('law:filter.anyYear') },
      chosen: filter.year === null ? null : String(filter.year),
      options: view.years.map((year) => ({ value: String(year), text: String(year) })),
    },
  ];
  const narrowed = Object.values(filter).some((value) => value !== null) || bad !== null;
  return (
    <form method="get" action={to.law()} className="panel flow no-print" aria-labelledby="filter">
      <h2 className="name" id="filter">
        {t('law:filter.title')}
      </h2>
      <div className="grid tight">
        {choices.map((choice) => (
          <SelectField key={choice.name} id={`filter-${choice.name}`} {...choice} />
        ))}
        <DayField label={t('law:asOf.title')} day={filter.on} bad={bad} />
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
      <WhatIsUnknown view={view} />
    </form>
  );
}

/** What the filter leaves out because nobody knows. */
function WhatIsUnknown({ view: { filter, unknownYear, notOn } }: Pick<Props, 'view'>) {
  const { t, format } = useText();
  return (
    <>
      {filter.on !== null && <p>{t('law:asOf.listOn', { date: format.date(filter.on) })}</p>}
      {unknownYear > 0 && <p className="small">▲ {t('law:filter.unknownYear', { number: unknownYear })}</p>}
      {notOn > 0 && <p className="small">▲ {t('law:filter.notOn', { number: notOn })}</p>}
    </>
  );
}

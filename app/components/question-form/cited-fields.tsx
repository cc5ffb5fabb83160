import { useText } from '#app/i18n/use-text.ts';
import type { Cited } from '#app/views/studio/questions/cited.server.ts';
import type { QuestionDesk } from '#app/views/studio/questions/question-desk.server.ts';
import { HealthWord } from '../law-health/health-word.tsx';
import type { Faults } from './use-faults.ts';

interface Props {
  desk: Pick<QuestionDesk, 'provisions' | 'facts' | 'nearby' | 'search'>;
  faults: Faults;
}

/** What the answer rests on: provisions with their state, and facts. They are looked for by words or by id. */
export function CitedFields({ desk: { provisions, facts, nearby, search }, faults }: Props) {
  const { t } = useText();
  return (
    <section className="flow" aria-labelledby="cited-title">
      <h2 id="cited-title">{t('questionForm:cited.title')}</h2>
      <div className="grid two">
        <CitedList
          {...{ kind: 'provision', chosen: provisions, search, nearby, fault: faults.of('provision') }}
          title={t('questionForm:cited.provisions')}
        />
        <CitedList
          {...{ kind: 'fact', chosen: facts, search, nearby: [], fault: faults.of('fact') }}
          title={t('questionForm:cited.facts')}
        />
      </div>
    </section>
  );
}

interface ListProps {
  kind: 'provision' | 'fact';
  title: string;
  chosen: readonly Cited[];
  nearby: readonly Cited[];
  search: QuestionDesk['search'];
  fault: string | undefined;
}

function CitedList({ kind, title, chosen, nearby, search, fault }: ListProps) {
  const { t } = useText();
  const mine = search?.kind === kind ? search : null;
  return (
    <div className={fault ? 'flow bad-field' : 'flow'} id={`${kind}s`} tabIndex={-1}>
      <h3 className="name">{title}</h3>
      <ul className="who cited">
        {chosen.map((cited) => (
          <li key={cited.id}>
            <input type="hidden" name={kind} value={cited.id} />
            <CitedText cited={cited} />
            <button className="link small" name="intent" value={`drop-${kind}:${cited.id}`}>
              {t('questionForm:cited.drop')}
              <span className="sr-only"> {cited.id}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={kind}>{t(`questionForm:cited.find.${kind}`)}</label>
        {fault && <span className="msg small">✕ {fault}</span>}
        <div className="row find">
          <input
            className="input"
            id={kind}
            name={`find.${kind}`}
            defaultValue={mine?.words ?? ''}
            maxLength={120}
          />
          <button className="btn alt" name="intent" value={`find-${kind}`}>
            {t('questionForm:cited.search')}
          </button>
        </div>
      </div>
      {mine && <p role="status">{t('questionForm:cited.found', { number: mine.found.length })}</p>}
      <Offered
        kind={kind}
        list={(mine?.found ?? nearby).filter(({ id }) => !chosen.some((one) => one.id === id))}
      />
    </div>
  );
}

function Offered({ kind, list }: { kind: 'provision' | 'fact'; list: readonly Cited[] }) {
  const { t } = useText();
  return (
    <ul className="who cited">
      {list.map((cited) => (
        <li key={cited.id}>
          <CitedText cited={cited} />
          <button className="link small" name="intent" value={`add-${kind}:${cited.id}`}>
            + {t('questionForm:cited.add')}
            <span className="sr-only"> {cited.id}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function CitedText({ cited: { id, label, health } }: { cited: Cited }) {
  const { t } = useText();
  return (
    <p className="small">
      {label === '' ? <b className="bad">✕ {t('questionForm:cited.unknown')}</b> : label}
      <br />
      <span className="mono soft">{id}</span>
      {health && (
        <>
          {' · '}
          <HealthWord health={health} />
        </>
      )}
    </p>
  );
}

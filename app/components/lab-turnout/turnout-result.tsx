import { useText } from '#app/i18n/use-text.ts';
import type { TurnoutRowShown, TurnoutShown } from '#app/views/labs/turnout/turnout-shown.ts';

/** The sources side by side. No bar is the true one, and none is drawn as if it were. */
export function TurnoutResult({ shown }: { shown: TurnoutShown }) {
  const { t } = useText();
  return (
    <>
      <section className="panel flow" aria-labelledby="outcome">
        <h2 id="outcome">{t('turnout:outcome', { number: shown.rows.length })}</h2>
        <p className="note">{t('turnout:noTrue')}</p>
        <Bars rows={shown.rows} />
      </section>
      <section className="flow" aria-labelledby="not-concluded">
        <h2 id="not-concluded">{t('turnout:notTitle')}</h2>
        <ul className="lines">
          {shown.notConcluded.map((what) => (
            <li key={what}>{t(`turnout:notConcluded.${what}`)}</li>
          ))}
        </ul>
      </section>
      <section className="flow" aria-labelledby="decide">
        <h2 id="decide">{t('turnout:decide.title')}</h2>
        <ul className="lines">
          {(['protocols', 'lists', 'sample', 'method'] as const).map((what) => (
            <li key={what}>{t(`turnout:decide.${what}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

const colours = { official: 1, observers: 2, survey: 3, 'exit-poll': 5 } as const;

function Bars({ rows }: { rows: readonly TurnoutRowShown[] }) {
  const { t } = useText();
  const figures = rows.map(({ who, percent }) => `${who} ${percent}`).join('; ');
  return (
    <figure>
      <div className="chart turnout-chart" role="img" aria-label={t('turnout:drawing', { figures })}>
        {rows.map(({ id, who, kind, scope, percent, length, counted }) => (
          <div key={id} className="chart-row">
            <span>
              <b>{who}</b> {percent}
            </span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="bar">
              <rect width="100" height="4" className="bar-ground" />
              <rect width={length} height="4" className={`bar-${colours[kind]}`} />
            </svg>
            <span className="small soft">
              {[t(`turnout:kind.${kind}`), scope, counted].filter(Boolean).join(' · ')}
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}

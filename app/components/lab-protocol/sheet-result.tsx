import { useText } from '#app/i18n/use-text.ts';
import type { SheetShown, ShownCheck } from '#app/views/labs/protocol/sheet-shown.ts';
import { LabCsv } from '../lab-frame/lab-parts.tsx';
import { BallotWays } from './ballot-ways.tsx';

const signs = { holds: '✓', broken: '✕', open: '○' } as const;
const tones = { holds: 'ok', broken: 'bad', open: '' } as const;

/** Which relations of a sheet hold, each with the numbers put in and what to ask. */
export function SheetResult({ shown }: { shown: SheetShown }) {
  const { t } = useText();
  const { broken, open, checks, turnout, csv, line } = shown;
  const title =
    broken > 0
      ? t('sheet:outcome.broken', { number: broken })
      : open > 0
        ? t('sheet:outcome.someOpen', { number: open })
        : t('sheet:outcome.allHold');
  return (
    <>
      <section className="panel flow" aria-labelledby="outcome">
        <h2 id="outcome" className={broken > 0 ? 'bad' : 'ok'}>
          {broken > 0 ? '✕' : '✓'} {title}
        </h2>
        <p className={broken > 0 ? 'note gold' : 'note'}>
          {t(broken > 0 ? 'sheet:notYet' : 'sheet:holdsOnly')}
        </p>
        <BallotWays ways={shown.ways} />
      </section>
      <section className="flow" aria-labelledby="checks">
        <h2 id="checks">{t('sheet:check.title')}</h2>
        <ul className="who checks">
          {checks.map((check) => (
            <Check key={check.relation} check={check} />
          ))}
        </ul>
        {turnout !== null && <p>{t('sheet:turnout', { percent: turnout })}</p>}
      </section>
      <Warnings warnings={shown.warnings} />
      <LabCsv csv={csv} />
      <details className="no-print">
        <summary>{t('sheet:line')}</summary>
        <p className="small soft">{t('sheet:lineHint')}</p>
        <textarea className="input mono" readOnly rows={2} aria-label={t('sheet:line')} defaultValue={line} />
      </details>
    </>
  );
}

function Check({ check: { rule, state, formula, difference, messages } }: { check: ShownCheck }) {
  const { t } = useText();
  const off = difference === null ? '' : `, ${t('sheet:off', { number: difference })}`;
  return (
    <li>
      <p>
        <b className={tones[state]}>
          {signs[state]} {t(`sheet:state.${state}`)}
          {state === 'broken' && off}
        </b>
      </p>
      <p className="small">{rule}</p>
      {formula !== null && (
        <p>
          <b className="formula">{formula}</b>
        </p>
      )}
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </li>
  );
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  const { t } = useText();
  if (warnings.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="unusual">
      <h2 id="unusual">{t('sheet:warnings.title')}</h2>
      <ul className="lines">
        {warnings.map((warning) => (
          <li key={warning}>▲ {warning}</li>
        ))}
      </ul>
      <p className="small soft">{t('sheet:warnings.about')}</p>
    </section>
  );
}

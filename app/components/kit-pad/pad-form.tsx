import { useText } from '#app/i18n/use-text.ts';
import { figureNames } from '#app/elections/protocol/types.ts';

/** Lines for candidates or parties: more than there have been lists at an election. */
const candidateLines = 10;

const numbers = Array.from({ length: candidateLines }, (_, i) => i + 1);

/** The sheet: label left, number right, as on the paper it copies. Without a script it is the blank sheet. */
export function PadForm() {
  const { t } = useText();
  return (
    <form className="grid side kit-pad-form" data-form="pad" autoComplete="off" noValidate>
      <div className="flow">
        <div className="field">
          <label htmlFor="pad-label">{t('kit:pad.label')}</label>
          <span className="hint small" id="pad-label-hint">
            {t('kit:pad.labelHint')}
          </span>
          <input
            className="input"
            id="pad-label"
            name="label"
            autoComplete="off"
            aria-describedby="pad-label-hint"
          />
        </div>
        <fieldset className="kit-figures">
          <legend className="serif">{t('kit:pad.ballots')}</legend>
          {figureNames.map((field) => (
            <Figure key={field} name={field} label={t(`protocol:field.${field}`)} />
          ))}
        </fieldset>
        <fieldset className="kit-figures">
          <legend className="serif">{t('kit:pad.votes')}</legend>
          {numbers.map((number) => (
            <Candidate key={number} number={number} />
          ))}
          <Figure name="againstAll" label={t('protocol:field.againstAll')} />
          <Figure name="turnoutPercent" label={t('protocol:field.turnoutPercent')} decimal />
        </fieldset>
      </div>
      <aside className="flow" aria-labelledby="pad-results" data-live="" hidden>
        <h3 id="pad-results">{t('kit:pad.results')}</h3>
        <div role="status" className="flow" data-results="" />
      </aside>
    </form>
  );
}

function Figure({ name, label, decimal = false }: { name: string; label: string; decimal?: boolean }) {
  const id = `pad-${name}`;
  return (
    <div className="kit-figure">
      <label htmlFor={id}>{label}</label>
      <input
        className="input n"
        id={id}
        name={name}
        inputMode={decimal ? 'decimal' : 'numeric'}
        autoComplete="off"
      />
    </div>
  );
}

function Candidate({ number }: { number: number }) {
  const { t } = useText();
  return (
    <div className="kit-figure">
      <input
        className="input"
        name={`name-${number}`}
        autoComplete="off"
        aria-label={t('kit:pad.candidate', { number })}
      />
      <input
        className="input n"
        name={`votes-${number}`}
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('kit:pad.candidateVotes', { number })}
      />
    </div>
  );
}

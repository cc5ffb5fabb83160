import { languageNames, languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { Faults } from './use-faults.ts';

interface Props {
  /** The three fields are called `<name>.kk`, `<name>.ru`, `<name>.en`. */
  name: string;
  label: string;
  hint?: string;
  texts: Localized;
  faults: Faults;
  /** Lines that are shown; one line makes a field that holds no more than that. */
  rows: number;
  /** A small label, for rows inside a part. */
  quiet?: boolean;
}

/** One text in three languages: side by side where there is room, else one below the other. */
export function ThreeTexts({ name, label, hint, texts, faults, rows, quiet }: Props) {
  const hintId = `${name}-hint`;
  return (
    <fieldset className="three-texts" {...(hint ? { 'aria-describedby': hintId } : {})}>
      <legend className={quiet ? 'small' : ''}>{label}</legend>
      {hint && (
        <p className="hint small" id={hintId}>
          {hint}
        </p>
      )}
      <div className="grid three tight">
        {languages.map((language) => (
          <OneText
            key={language}
            {...{ name: `${name}.${language}`, language, rows }}
            text={texts[language]}
            fault={faults.of(`${name}.${language}`)}
            warnings={faults.lookAt(`${name}.${language}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface OneProps {
  name: string;
  language: Language;
  text: string;
  rows: number;
  fault: string | undefined;
  warnings: readonly string[];
}

function OneText({ name, language, text, rows, fault, warnings }: OneProps) {
  const faultId = `${name}-fault`;
  const warningId = `${name}-look`;
  const described = [fault ? faultId : '', warnings.length > 0 ? warningId : ''].filter(Boolean).join(' ');
  const field = {
    ...{ id: name, name, className: 'input', lang: language, defaultValue: text },
    ...(fault ? { 'aria-invalid': true } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  };
  return (
    <div className={fault ? 'field bad-field' : 'field'}>
      <label htmlFor={name} lang={language} className="small">
        {languageNames[language].full}
      </label>
      {fault && (
        <span className="msg small" id={faultId}>
          ✕ {fault}
        </span>
      )}
      {warnings.length > 0 && (
        <span className="gold small" id={warningId}>
          ▲ {warnings.join('; ')}
        </span>
      )}
      {rows === 1 ? <input {...field} autoComplete="off" /> : <textarea {...field} rows={rows} spellCheck />}
    </div>
  );
}

import { inLanguage } from '#app/i18n/language-fields.ts';
import { languages, languageNames } from '#app/i18n/languages.ts';
import type { Typed } from '#app/views/studio/course-form.ts';

interface Props {
  name: string;
  /** What is asked for; each field adds its language. */
  label: string;
  hint?: string;
  typed: Typed;
  /** What is wrong, by the name of the field. */
  faults: ReadonlyMap<string, string>;
  /** Lines of a larger field; one line unless told. */
  rows?: number;
  /** Before the ids, where the same fields stand twice on a page. */
  prefix?: string;
}

/** The same text in three languages: side by side where there is room. */
export function LocalizedFields({ name, label, hint, typed, faults, rows = 1, prefix = '' }: Props) {
  const hintId = `${prefix}${name}-hint`;
  return (
    <fieldset className="three-languages">
      <legend className="name">{label}</legend>
      {hint && (
        <p className="hint small" id={hintId}>
          {hint}
        </p>
      )}
      {languages.map((language) => {
        const field = inLanguage(name, language);
        const id = prefix + field;
        const fault = faults.get(field);
        const described = [hint ? hintId : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
        const input = {
          ...{
            id,
            name: field,
            lang: language,
            className: 'input',
            defaultValue: String(typed[field] ?? ''),
          },
          ...(described ? { 'aria-describedby': described } : {}),
          ...(fault ? { 'aria-invalid': true } : {}),
        };
        return (
          <div key={language} className={fault ? 'field bad-field' : 'field'}>
            <label htmlFor={id}>{languageNames[language].full}</label>
            {fault && (
              <span className="msg small" id={`${id}-fault`}>
                ✕ {fault}
              </span>
            )}
            {rows > 1 ? <textarea rows={rows} {...input} /> : <input {...input} />}
          </div>
        );
      })}
    </fieldset>
  );
}

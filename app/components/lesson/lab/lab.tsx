import type { LabName } from '#app/content/schema/dataset.ts';
import { useLesson } from '../lesson-context.ts';

/** What a reader may change in the lesson itself; everything else is changed on the page of the lab. */
const openFields: Partial<Record<LabName, readonly ('threshold' | 'seats')[]>> = {
  seats: ['threshold', 'seats'],
};

/** A calculator with the figures a lesson speaks of: a form that leads to the page of the lab, with them filled in. */
export function Lab({ name, preset: id }: { name: LabName; preset: string }) {
  const { library, labFields, t, to, language, lang } = useLesson();
  const preset = library.preset(id);
  if (!preset || preset.lab !== name) return <p lang={lang}>▲ {t('lesson:lab.unknown')}</p>;
  const open = openFields[name] ?? [];
  const given = labFields(preset, language);
  const fields = Object.entries(given);
  return (
    <form
      method="get"
      action={to.lab(name)}
      className="panel flow lab"
      lang={lang}
      aria-label={preset.title[language]}
    >
      <p className="name">{preset.title[language]}</p>
      <p className="small">{preset.note[language]}</p>
      {open.map((field) => (
        <div key={field} className="field">
          <label htmlFor={`${id}-${field}`}>{t(`labs:seats.${field}`)}</label>
          <input
            className="input"
            {...{ id: `${id}-${field}`, name: field, inputMode: 'decimal', autoComplete: 'off' }}
            defaultValue={given[field] ?? ''}
          />
        </div>
      ))}
      {fields
        .filter(([field]) => !open.some((known) => known === field))
        .flatMap(([field, values]) =>
          [values]
            .flat()
            .map((value, at) => <input key={`${field}-${at}`} type="hidden" name={field} value={value} />),
        )}
      <p>
        <button className="btn alt">{t('lesson:lab.open')}</button>
      </p>
    </form>
  );
}

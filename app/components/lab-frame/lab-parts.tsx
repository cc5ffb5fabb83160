import { useText } from '#app/i18n/use-text.ts';
import type { PresetLink } from '#app/views/labs/lab-form.ts';

/** Ready figures, each with whose they are. */
export function LabPresets({ presets }: { presets: readonly PresetLink[] }) {
  const { t } = useText();
  if (presets.length === 0) return null;
  return (
    <section className="flow no-print" aria-labelledby="presets">
      <h2 className="name" id="presets">
        {t('labs:presets')}
      </h2>
      <ul className="who">
        {presets.map(({ id, title, note, href }) => (
          <li key={id}>
            <a className="line-link" href={href}>
              {title}
            </a>
            <p className="small soft">{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A calculation in sentences. */
export function LabSteps({ steps }: { steps: readonly string[] }) {
  const { t } = useText();
  return (
    <section className="flow" aria-labelledby="working">
      <h2 id="working">{t('labs:working')}</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** The table as text to copy into a spreadsheet. The button appears with the script. */
export function LabCsv({ csv }: { csv: string }) {
  const { t } = useText();
  return (
    <details className="no-print" data-csv data-copy={t('labs:copy')} data-copied={t('labs:copied')}>
      <summary>{t('labs:csv')}</summary>
      <textarea
        className="input mono csv"
        readOnly
        rows={8}
        aria-label={t('labs:csvLabel')}
        defaultValue={csv}
      />
    </details>
  );
}

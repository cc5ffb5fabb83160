import { languageNames, languages } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { ImportPage } from '#app/views/studio/questions/import-view.server.ts';
import { formats } from '../question-form/choices.ts';
import { SelectField } from '../select-field/select-field.tsx';

const maxKilobytes = 512;

/** The first step: a file or a text, and where its questions go. */
export function ImportForm({ page }: { page: Pick<ImportPage, 'lessons' | 'asked' | 'fault'> }) {
  const { t } = useText();
  const { asked, lessons, fault } = page;
  return (
    <form method="post" action="?" encType="multipart/form-data" className="panel flow" noValidate>
      <div className={fault ? 'field bad-field' : 'field'}>
        <label htmlFor="file">{t('exchange:import.file')}</label>
        <span className="hint small" id="file-hint">
          {t('exchange:import.fileHint', { kilobytes: maxKilobytes })}
        </span>
        <input
          className="input"
          id="file"
          name="file"
          type="file"
          accept=".txt,.gift,.xml,.csv"
          aria-describedby="file-hint"
        />
      </div>
      <div className="field">
        <label htmlFor="text">{t('exchange:import.paste')}</label>
        <textarea className="input mono" id="text" name="text" rows={6} defaultValue={asked.pasted} />
      </div>
      <div className="grid three tight">
        <SelectField
          {...{ name: 'format', chosen: asked.format, any: t('exchange:import.guess') }}
          label={t('exchange:import.format')}
          options={formats.map((value) => ({ value, text: t(`exchange:format.${value}`) }))}
        />
        <SelectField
          {...{ name: 'language', chosen: asked.language }}
          label={t('exchange:import.language')}
          options={languages.map((value) => ({ value, text: languageNames[value].full }))}
        />
        <SelectField
          {...{ name: 'lesson', chosen: asked.lesson }}
          label={t('exchange:import.lesson')}
          options={lessons}
        />
      </div>
      <p className="go">
        <button className="btn" name="intent" value="look">
          {t('exchange:import.look')}
        </button>
      </p>
    </form>
  );
}

import { languageNames, languages } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { formats } from '../question-form/choices.ts';
import { SelectField } from '../select-field/select-field.tsx';

/** Questions of a course as a file: one button for every format. */
export function ExportForm({ courseId }: { courseId: string }) {
  const { t, to, language } = useText();
  return (
    <form
      method="get"
      action={to.studio.exportQuestions(courseId, 'questions.csv')}
      className="panel flow"
      aria-labelledby="export"
    >
      <h2 className="name" id="export">
        {t('exchange:export.title')}
      </h2>
      <p className="hint small">{t('exchange:export.lead')}</p>
      <div className="grid two tight">
        <SelectField
          {...{ name: 'language', id: 'export-language', chosen: language }}
          label={t('exchange:export.language')}
          options={languages.map((value) => ({ value, text: languageNames[value].full }))}
        />
        <SelectField
          {...{ name: 'which', id: 'export-which', chosen: 'published' }}
          label={t('exchange:export.which')}
          options={[
            { value: 'published', text: t('exchange:export.published') },
            { value: 'drafts', text: t('exchange:export.drafts') },
          ]}
        />
      </div>
      <p className="row go">
        {formats.map((format) => (
          <button
            key={format}
            className="btn alt"
            formAction={to.studio.exportQuestions(courseId, `questions.${format}`)}
          >
            {t('exchange:export.download', { format: t(`exchange:format.${format}`) })}
          </button>
        ))}
      </p>
    </form>
  );
}

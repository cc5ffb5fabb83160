import { languageNames, languages, type Localized } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { TextAreaField } from '../text-area-field/text-area-field.tsx';

interface Props {
  typed: Localized;
  /** The languages in which they are missing. */
  missing: readonly string[];
  /** What is told: a change of a lesson, a lesson that is new, or a change of the course itself. */
  of?: 'lesson' | 'new' | 'course';
}

/** What changed, in words learners read, in the three languages. */
export function WordsFields({ typed, missing, of = 'lesson' }: Props) {
  const { t } = useText();
  return (
    <fieldset className="grid tight">
      <legend className="name">{t(`review:propose.words.${of}`)}</legend>
      <p className="hint small">{t(`review:propose.wordsHint.${of}`)}</p>
      {languages.map((language) => (
        <TextAreaField
          key={language}
          id={`words-${language}`}
          name={`words-${language}`}
          label={languageNames[language].full}
          lang={language}
          rows={2}
          maxLength={400}
          defaultValue={typed[language]}
          fault={missing.includes(language) ? t('review:fault.words') : undefined}
        />
      ))}
    </fieldset>
  );
}

import { languageNames, languages, type Language } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { OpenTexts } from '../saving/open-text.ts';
import { isUnsaved } from '../saving/saving.ts';

interface Props {
  language: Language;
  /** All three stand side by side. */
  together: boolean;
  texts: OpenTexts;
  onChoose(language: Language): void;
  onTogether(together: boolean): void;
}

/** Which language is being written, how far each is, and whether all three are seen. */
export function LanguageBar({ language, together, texts, onChoose, onTogether }: Props) {
  const { t } = useText();
  return (
    <div className="editor-languages" role="group" aria-label={t('editor:languages.label')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          className="chip"
          aria-pressed={one === language}
          onClick={() => onChoose(one)}
        >
          <span lang={one}>{languageNames[one].full}</span>
          <span className="chip-state">
            {t(`editor:standing.${texts[one].standing}`)}
            {isUnsaved(texts[one].saving) && ' …'}
          </span>
        </button>
      ))}
      <button
        type="button"
        className="chip wide-only"
        aria-pressed={together}
        onClick={() => onTogether(!together)}
      >
        {t('editor:languages.together')}
      </button>
    </div>
  );
}

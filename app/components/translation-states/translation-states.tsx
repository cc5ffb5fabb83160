import type { TextStatus } from '#app/content/translation-status.ts';
import { languageNames, languages, type Localized } from '#app/i18n/languages.ts';
import { useText } from '#app/i18n/use-text.ts';
import { TranslationStateWord } from './translation-state.tsx';

interface Props {
  courseId: string;
  lesson: { id: string; title: string };
  texts: Localized<TextStatus>;
}

/** How a lesson stands in each language; each leads into the editor in that language. */
export function TranslationStates({ courseId, lesson, texts }: Props) {
  const { t, to } = useText();
  return (
    <ul className="translation-states" aria-label={t('translation:states.name', { lesson: lesson.title })}>
      {languages.map((language) => {
        const text = texts[language];
        return (
          <li key={language}>
            <a href={to.studio.lesson(courseId, lesson.id, language)}>
              <span lang={language}>{languageNames[language].full}</span>
            </a>
            {': '}
            <TranslationStateWord {...text} isSource={text.from === null && text.state !== 'missing'} />
          </li>
        );
      })}
    </ul>
  );
}

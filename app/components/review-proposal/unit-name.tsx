import { useText } from '#app/i18n/use-text.ts';
import type { UnitLabel } from '#app/views/review/proposed-items.server.ts';

/** So much of a question's prompt names it. */
const longestPrompt = 70;

/** What a text is called: the lesson in a language, a question by its first words, the course. */
export function useUnitName(): (label: UnitLabel) => string {
  const { t } = useText();
  return (label) => {
    switch (label.kind) {
      case 'lesson':
        return `${t('review:unit.lesson')}: ${label.language}`;
      case 'question': {
        const { prompt } = label;
        if (prompt === '') return t('review:unit.noPrompt');
        const short = prompt.length > longestPrompt ? `${prompt.slice(0, longestPrompt).trimEnd()}…` : prompt;
        return t('review:unit.question', { prompt: short });
      }
      case 'course':
        return t('review:unit.course');
      case 'other':
        return t('review:unit.other', { key: label.key });
    }
  };
}

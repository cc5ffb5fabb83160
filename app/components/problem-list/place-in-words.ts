import { isLanguage, languageNames } from '#app/i18n/languages.ts';
import type { useText } from '#app/i18n/use-text.ts';

type T = ReturnType<typeof useText>['t'];

/** Parts of lessons, questions and courses that have a name for people. */
const fields = [
  ...([
    'title',
    'summary',
    'lawCheckedOn',
    'ruleChangedOn',
    'translatedFrom',
    'prompt',
    'explanation',
  ] as const),
  ...(['options', 'text', 'feedback', 'items', 'pairs', 'left', 'right'] as const),
  ...(['number', 'value', 'tolerance', 'unit', 'accept', 'lesson', 'lessons'] as const),
  ...(['objective', 'objectives', 'minutes', 'exam', 'draw', 'count', 'passMark'] as const),
  ...(['certificate', 'audience', 'provisions', 'facts', 'use', 'difficulty', 'type'] as const),
] as const;

function partInWords(part: string, t: T): string {
  if (isLanguage(part)) return languageNames[part].full;
  if (/^\d+$/.test(part)) return String(Number(part) + 1);
  const known = fields.find((field) => field === part);
  return known ? t(`cures:fields.${known}`) : part;
}

/** `options.0.feedback.kk` as people say it: "option 1, feedback, Қазақша". */
export function placeInWords(place: string, t: T): string {
  const words = place.split('.').map((part) => partInWords(part, t));
  return words.join(', ').replaceAll(/, (\d+)(?=,|$)/g, ' $1');
}

import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '#app/views/studio/lesson/draft-problems.server.ts';

/** What to do about a problem, in the language of the page; while a code has no words yet, those of the check. */
export function useCure(): (problem: Pick<DraftProblem, 'code' | 'message'>) => string {
  const { i18n } = useTranslation('cures');
  return ({ code, message }) => {
    const cure: unknown = i18n.getResource(i18n.language, 'cures', code);
    return typeof cure === 'string' ? cure : message;
  };
}

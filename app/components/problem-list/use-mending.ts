import type { DraftProblem } from '#app/content/check/check-draft.ts';
import { useText } from '#app/i18n/use-text.ts';

/** The page where a problem of a lesson is mended, at its language and line. */
export function useMending({ courseId, lessonId }: { courseId: string; lessonId: string | null }) {
  const { to } = useText();
  return ({ target, line }: DraftProblem): string => {
    switch (target.kind) {
      case 'lesson':
        return lessonId === null
          ? to.studio.course(courseId)
          : to.studio.lesson(courseId, lessonId, target.language, { line });
      case 'question':
        return to.studio.question(courseId, target.id);
      case 'course':
        return to.studio.course(courseId);
    }
  };
}

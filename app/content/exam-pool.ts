import type { Library, PublishedQuestion } from './library.ts';

/**
 * The questions of a course that may be asked in an exam today. A question leaves the pool while a provision it rests
 * on is not verified: nobody should fail over a rule we cannot stand by. History may be asked, with its year.
 */
export function examPool(library: Library, courseId: string): PublishedQuestion[] {
  return library.questionsOf(courseId).filter(({ question }) =>
    question.provisions.every((id) => {
      const provision = library.provision(id);
      return provision !== null && library.currentVersion(provision).status !== 'not-verified';
    }),
  );
}

import { provisionHealth } from './law/provision-health.ts';
import { lessonCheckedOn } from './law/resting.ts';
import type { Library, PublishedQuestion } from './library.ts';
import type { Question } from './schema/question.ts';

/**
 * Whether a question may be asked in an exam on the day `today` ("YYYY-MM-DD"). It may not while a provision it rests
 * on is not verified, was last checked more than 180 days ago, or has changed since the question's lesson was checked:
 * nobody should fail over a rule we cannot stand by. History may be asked, with its year.
 */
export function mayBeAsked(library: Library, question: Question, today: string): boolean {
  const since = lessonCheckedOn(library, question.lesson) ?? undefined;
  return question.provisions.every((id) => {
    const provision = library.provision(id);
    return provision !== null && provisionHealth(provision, today, since) === 'fresh';
  });
}

/** The questions of a course that may be asked in an exam on the day `today`. */
export function examPool(library: Library, courseId: string, today: string): PublishedQuestion[] {
  return library.questionsOf(courseId).filter(({ question }) => mayBeAsked(library, question, today));
}

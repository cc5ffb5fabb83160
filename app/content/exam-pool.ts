import type { Language } from '../i18n/languages.ts';
import { provisionHealth } from './law/provision-health.ts';
import { lessonCheckedOn } from './law/resting.ts';
import type { Library, PublishedQuestion } from './library.ts';
import type { Question } from './schema/question.ts';

/** Whether the lesson, as it is read in a language, tells a rule that has changed in the text it was translated from. */
export function isBehindLaw(library: Library, lessonId: string, language: Language): boolean {
  const text = library.lessonText(lessonId, language);
  return text !== null && text.language === language && text.behindLaw;
}

/**
 * Whether a question may be asked in an exam on the day `today` ("YYYY-MM-DD"). It may not while a provision it rests
 * on is not verified, was last checked more than 180 days ago, or has changed since the question's lesson was checked:
 * nobody should fail over a rule we cannot stand by. History may be asked, with its year. In a language whose lesson is
 * behind the law it may not be asked either; without a language that is not looked at.
 */
export function mayBeAsked(
  library: Library,
  question: Question,
  today: string,
  language: Language | null = null,
): boolean {
  if (language !== null && isBehindLaw(library, question.lesson, language)) return false;
  const since = lessonCheckedOn(library, question.lesson) ?? undefined;
  return question.provisions.every((id) => {
    const provision = library.provision(id);
    return provision !== null && provisionHealth(provision, today, since) === 'fresh';
  });
}

/** The questions of a course that may be asked in an exam on the day `today`, in a language when one is named. */
export function examPool(
  library: Library,
  courseId: string,
  today: string,
  language: Language | null = null,
): PublishedQuestion[] {
  return library.questionsOf(courseId).filter(({ question }) => mayBeAsked(library, question, today, language));
}

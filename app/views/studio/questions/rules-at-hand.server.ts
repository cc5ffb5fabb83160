import { citedIn, provisionsOfLesson } from '#app/content/law/resting.ts';
import type { Library } from '#app/content/library.ts';
import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import type { QuestionsOnDesk } from './questions-on-desk.server.ts';

type Desk = Pick<QuestionsOnDesk, 'course' | 'drafts' | 'questions'>;

/** What a lesson rests on: as its course names it, as it is published, and as its drafts cite. */
function rulesOf(library: Library, { course, drafts }: Desk, lessonId: string): string[] {
  const named = course.lessons.find(({ id }) => id === lessonId)?.provisions ?? [];
  const written = drafts.filter(({ kind, key }) => kind === 'lesson' && key.split(':')[0] === lessonId);
  return [
    ...named,
    ...provisionsOfLesson(library, lessonId),
    ...written.flatMap(({ body }) => citedIn(body)),
  ];
}

/**
 * The provisions a question may rest on without a search: those of its lesson, then those of the rest of its course.
 * Each stands once; what the question names already and what no register knows is left out.
 */
export function rulesAtHand(
  library: Library,
  desk: Desk,
  { lesson, provisions }: Pick<QuestionForm, 'lesson' | 'provisions'>,
): { ofLesson: string[]; ofCourse: string[] } {
  const taken = new Set(provisions);
  const fresh = (ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => !taken.has(id) && library.provision(id) !== null);
  const ofLesson = fresh(rulesOf(library, desk, lesson));
  for (const id of ofLesson) taken.add(id);
  const ofCourse = fresh([
    ...desk.course.lessons.flatMap(({ id }) => rulesOf(library, desk, id)),
    ...desk.questions.flatMap(({ form }) => form.provisions),
  ]);
  return { ofLesson, ofCourse };
}

import { readBody } from '#app/content/question-draft/body.ts';
import { faultsOf, languagesDone, type FieldFault, type Known } from '#app/content/question-draft/faults.ts';
import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import type { Library } from '#app/content/library.ts';
import { canonicalJson } from '#app/content/unit.ts';
import type { Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { courseOnDesk, type CourseOnDesk } from '../course-draft.server.ts';

/** `draft`: never published. `changed`: published, and another text is being written. */
export type QuestionState = 'published' | 'changed' | 'draft';

export interface QuestionOnDesk {
  /** As it is being written, else as it waits for reviewers, else as it is published. */
  form: QuestionForm;
  state: QuestionState;
  /** Of its draft; null without one. */
  version: number | null;
  /** When its draft was saved or handed in, ISO 8601; null when neither was done. */
  savedAt: string | null;
  /** The body learners' answers are graded by; null for a question that was never published. */
  published: string | null;
  /** What is to be mended before it can be checked. */
  faults: FieldFault[];
  /** The languages in which nothing is missing. */
  done: Localized<boolean>;
}

export interface QuestionsOnDesk extends CourseOnDesk {
  known: Known;
  /** In the order of lessons, then of ids; questions of no lesson of the course last. */
  questions: QuestionOnDesk[];
}

/** What a question of a course may point to. */
export function knownTo(library: Library, { course }: Pick<CourseOnDesk, 'course'>): Known {
  return {
    lessons: new Set(course.lessons.map(({ id }) => id)),
    objectives: new Set(course.objectives.map(({ id }) => id)),
    provision: (id) => library.provision(id) !== null,
    fact: (id) => library.fact(id) !== null,
  };
}

/** All questions of a course, with their keys; null for a course that is not there. */
export async function questionsOnDesk(
  { db, library }: { db: Pick<Db, 'read'>; library: Library },
  courseId: string,
): Promise<QuestionsOnDesk | null> {
  const desk = await courseOnDesk({ db, library }, courseId);
  if (!desk) return null;
  const known = knownTo(library, desk);
  const atWork = new Map(desk.atWork.flatMap((text) => (text.kind === 'question' ? [[text.key, text]] : [])));
  const published = new Map(
    library.questionsOf(courseId).map(({ question }) => [question.id, canonicalJson(question)]),
  );
  const questions = [...new Set([...published.keys(), ...atWork.keys()])].map((id): QuestionOnDesk => {
    const written = atWork.get(id);
    const body = published.get(id) ?? null;
    const form = readBody(id, written?.body ?? body ?? '');
    const faults = faultsOf(form, known);
    const state = written ? (body === null ? 'draft' : 'changed') : 'published';
    return {
      ...{ form, state, faults, done: languagesDone(faults), published: body },
      ...{ version: written?.version ?? null, savedAt: written?.savedAt.toISOString() ?? null },
    };
  });
  return { ...desk, known, questions: inOrder(questions, [...known.lessons]) };
}

function inOrder(questions: QuestionOnDesk[], lessons: readonly string[]): QuestionOnDesk[] {
  const place = ({ form }: QuestionOnDesk) => lessons.indexOf(form.lesson) >>> 0;
  return questions.toSorted((a, b) => place(a) - place(b) || (a.form.id < b.form.id ? -1 : 1));
}

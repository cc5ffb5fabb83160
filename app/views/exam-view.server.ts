import type { AppLoadContext } from '@remix-run/node';
import { isBehindLaw } from '#app/content/exam-pool.ts';
import { lessonSlug } from '#app/content/library-lessons.ts';
import { examPlan } from '#app/content/law/exam-plan.ts';
import type { Course } from '#app/content/schema/course.ts';
import { examStanding } from '#app/domain/assessment/exam-standing.ts';
import { attemptResult } from '#app/domain/assessment/attempt-result.ts';
import { citations, type Citation } from '#app/content/citations.ts';
import type { Language } from '#app/i18n/languages.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { courseFacts, type CourseFacts } from './course-view.server.ts';

/** Whether this reader may start the exam now, and if not, why and what then. Dates as ISO text. */
export type Standing =
  | { may: 'start' }
  | { may: 'join' }
  | { may: 'continue'; attemptId: string }
  | { may: 'wait'; until: string; attemptId: string }
  | { may: 'claim'; attemptId: string }
  | { may: 'show'; serial: string }
  /** Too few questions are left that one can stand by today. */
  | { may: 'nobody'; asked: number; fewest: number };

export interface ExamView {
  course: { id: string; slug: string; title: string };
  rules: CourseFacts['exam'];
  certificateMonths: number;
  standing: Standing;
  /** How many questions are asked today and usually, when that differs and the exam is held. */
  fewer: { asked: number; wanted: number } | null;
  /** Lessons that give no questions today, because their text in this language is behind the law. */
  behind: { slug: string; title: string }[];
}

export async function examView(
  context: AppLoadContext,
  course: Course,
  language: Language,
): Promise<ExamView> {
  const { library } = context.school;
  const facts = courseFacts(context, course, language);
  const { asked, wanted, fewest, open } = examPlan(library, course, schoolDay(new Date()), language);
  const standing = await standingOf(context, course.id);
  // Whoever is in the middle of an exam, or has passed it, is not touched by what is asked today.
  const wantsIn = standing.may === 'start' || standing.may === 'join';
  return {
    course: { id: course.id, slug: course.slug, title: course.title[language] },
    rules: open ? { ...facts.exam, questions: asked } : facts.exam,
    certificateMonths: facts.certificateMonths,
    standing: wantsIn && !open ? { may: 'nobody', asked, fewest } : standing,
    fewer: open && asked < wanted ? { asked, wanted } : null,
    behind: course.lessons
      .filter(({ id }) => asked < wanted && isBehindLaw(library, id, language))
      .map((lesson) => ({ slug: lessonSlug(lesson), title: lesson.title[language] })),
  };
}

async function standingOf({ school, person }: AppLoadContext, courseId: string): Promise<Standing> {
  if (!person) return { may: 'join' };
  const standing = await examStanding(school.db.read, { personId: person.id, courseId, now: new Date() });
  if (standing.ok) return { may: 'start' };
  switch (standing.reason) {
    case 'not-an-account':
      return { may: 'join' };
    case 'already-open':
      return { may: 'continue', attemptId: standing.attemptId };
    case 'cooling-down':
      return { may: 'wait', until: standing.until.toISOString(), attemptId: standing.attemptId };
    case 'already-certified':
      return standing.serial
        ? { may: 'show', serial: standing.serial }
        : { may: 'claim', attemptId: standing.attemptId };
  }
}

export interface ResultView {
  attemptId: string;
  course: { slug: string; title: string };
  points: number;
  maxPoints: number;
  passMark: number;
  passed: boolean;
  mayRetryAt: string | null;
  questions: {
    position: number;
    correct: boolean;
    prompt: string;
    given: string[];
    right: string[];
    feedback: string[];
    explanation: string;
    citations: Citation[];
  }[];
  lessons: { slug: string; title: string; right: number; asked: number }[];
}

/** A submitted attempt of this person with every answer explained; null when there is none. */
export async function resultView(
  { school, person }: AppLoadContext,
  { attemptId, language }: { attemptId: string; language: Language },
): Promise<ResultView | null> {
  const { library, db } = school;
  const result = person && (await attemptResult(db, { personId: person.id, attemptId, language }));
  const course = result && library.course(result.courseId);
  if (!result || !course) return null;
  const { points, maxPoints, passMark, passed, mayRetryAt } = result;
  return {
    attemptId,
    course: { slug: course.slug, title: course.title[language] },
    ...{ points, maxPoints, passMark, passed },
    mayRetryAt: mayRetryAt?.toISOString() ?? null,
    questions: result.questions.map(({ position, correct, review }) => {
      const { prompt, given, right, feedback, explanation, provisions } = review;
      const cited = citations(library, provisions, language);
      return { position, correct, prompt, given, right, feedback, explanation, citations: cited };
    }),
    lessons: result.lessons.flatMap(({ lessonId, right, asked }) => {
      const lesson = library.lessonById(lessonId)?.lesson;
      return lesson ? [{ slug: lessonSlug(lesson), title: lesson.title[language], right, asked }] : [];
    }),
  };
}

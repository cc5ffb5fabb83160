import { and, asc, eq } from 'drizzle-orm';
import type { Language } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { attemptQuestions, attempts } from '#db/schema.ts';
import { mayRetryAt } from './exam-standing.ts';
import { reviewQuestion, type QuestionReview } from './grading/grade.ts';
import { pinnedCourse, pinnedQuestions } from './pinned-texts.ts';

export interface GradedQuestion {
  position: number;
  questionId: string;
  lessonId: string;
  correct: boolean;
  review: QuestionReview;
}

export interface LessonResult {
  lessonId: string;
  right: number;
  asked: number;
}

export interface AttemptResult {
  attemptId: string;
  courseId: string;
  courseRevisionId: string;
  submittedAt: Date;
  points: number;
  maxPoints: number;
  /** Per cent. */
  passMark: number;
  passed: boolean;
  questions: GradedQuestion[];
  /** In the order of the course. */
  lessons: LessonResult[];
  /** Ids of the lessons with a wrong answer, in the order of the course. */
  reread: string[];
  /** The first moment of another try; null when passed. */
  mayRetryAt: Date | null;
}

/** One's own result; null when there is no such attempt of this person, or it has not been submitted. */
export async function attemptResult(
  { read }: Pick<Db, 'read'>,
  { personId, attemptId, language }: { personId: string; attemptId: string; language: Language },
): Promise<AttemptResult | null> {
  const [attempt] = await read
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, attemptId), eq(attempts.personId, personId)));
  if (!attempt?.submittedAt) return null;

  const { courseId, courseRevisionId, submittedAt, maxPoints } = attempt;
  const passed = attempt.passed ?? false;
  const { exam, lessons } = await pinnedCourse(read, courseRevisionId);
  const questions = await gradedQuestions(read, attemptId, language);
  const perLesson = resultsByLesson(
    questions,
    lessons.map(({ id }) => id),
  );
  return {
    attemptId,
    courseId,
    courseRevisionId,
    submittedAt,
    points: attempt.points ?? 0,
    maxPoints,
    passMark: exam.passMark,
    passed,
    questions,
    lessons: perLesson,
    reread: perLesson.filter(({ right, asked }) => right < asked).map(({ lessonId }) => lessonId),
    mayRetryAt: passed ? null : mayRetryAt(submittedAt, exam.cooldownHours),
  };
}

async function gradedQuestions(
  read: Db['read'],
  attemptId: string,
  language: Language,
): Promise<GradedQuestion[]> {
  const rows = await read
    .select()
    .from(attemptQuestions)
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(attemptQuestions.position));
  const questionOf = await pinnedQuestions(
    read,
    rows.map(({ revisionId }) => revisionId),
  );
  return rows.map(({ position, questionId, revisionId, answer, correct }) => {
    const question = questionOf(revisionId);
    const review = reviewQuestion(question, answer, language);
    return { position, questionId, lessonId: question.lesson, correct: correct ?? false, review };
  });
}

/** Right and asked per lesson, in the given order; lessons without a question are left out. */
export function resultsByLesson(
  questions: readonly Pick<GradedQuestion, 'lessonId' | 'correct'>[],
  lessonIds: readonly string[],
): LessonResult[] {
  return lessonIds.flatMap((lessonId) => {
    const asked = questions.filter((question) => question.lessonId === lessonId);
    const right = asked.filter(({ correct }) => correct).length;
    return asked.length > 0 ? [{ lessonId, right, asked: asked.length }] : [];
  });
}

/** Makes people who have done things, by the same verbs the pages call. For the seed and for every kind of test. */
import { and, eq } from 'drizzle-orm';
import { hashPassword, hashRecoveryCode } from '#app/auth/credentials.server.ts';
import { examPool } from '#app/content/exam-pool.ts';
import type { Library } from '#app/content/library.ts';
import type { Answer, Question } from '#app/content/schema/question.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.ts';
import { issueCertificate } from '#app/domain/certificates/issue-certificate.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { join } from '#app/domain/people/join.ts';
import type { Db } from '#db/client.server.ts';
import { attemptQuestions, people, type Role } from '#db/schema.ts';

/** For made-up people only. */
export const demoPassword = 'open school demo';
export const demoRecoveryCode = 'DEM00-DEM00-DEM00-DEM00-DEM00';

export interface School {
  db: Db;
  library: Library;
}

/** An account with the demo password. Throws when the handle is taken. */
export async function addAccount(
  { db }: School,
  { handle, role = 'learner', now }: { handle: string; role?: Role; now: Date },
): Promise<string> {
  const joined = await join(db, {
    guestId: null,
    handle,
    passwordHash: await hashPassword(demoPassword),
    recoveryHash: hashRecoveryCode(demoRecoveryCode),
    now,
  });
  if (!joined.ok) throw new Error(`${handle}: ${joined.reason}`);
  await db.write((tx) => tx.update(people).set({ role }).where(eq(people.id, joined.personId)));
  return joined.personId;
}

/** Completes the first `count` lessons of a course. */
export async function learn(
  { db, library }: School,
  { personId, courseId, count, now }: { personId: string; courseId: string; count: number; now: Date },
): Promise<void> {
  const course = library.course(courseId);
  if (!course) throw new Error(`There is no course ${courseId}.`);
  for (const { id } of course.lessons.slice(0, count)) {
    await completeLesson(db, { personId, course, lessonId: id, now });
  }
}

/** The right answer to a question, or a wrong one. */
export function answerTo(question: Question, right: boolean): Answer {
  switch (question.type) {
    case 'single':
      return { type: 'single', option: question.options.find((o) => Boolean(o.correct) === right)?.id ?? '' };
    case 'multiple':
      return {
        type: 'multiple',
        options: question.options.filter((o) => Boolean(o.correct) === right).map(({ id }) => id),
      };
    case 'order': {
      const items = question.items.map(({ id }) => id);
      return { type: 'order', items: right ? items : items.toReversed() };
    }
    case 'match': {
      const ids = question.pairs.map(({ id }) => id);
      const rights = right ? ids : [...ids.slice(1), ids[0] ?? ''];
      return { type: 'match', rights: Object.fromEntries(ids.map((id, i) => [id, rights[i] ?? ''])) };
    }
    case 'number':
      return { type: 'number', typed: String(question.number.value + (right ? 0 : 1000)) };
    case 'text':
      return { type: 'text', typed: right ? (question.accept.kk[0] ?? '') : '—' };
  }
}

interface Sitting {
  personId: string;
  courseId: string;
  /** How many questions to answer right; the rest are answered wrong. */
  right: number;
  now: Date;
  submit?: boolean;
}

/** Sits the exam of a course; answers the id of the attempt. */
export async function sitExam({ db, library }: School, sitting: Sitting): Promise<string> {
  const { personId, courseId, right, now, submit = true } = sitting;
  const course = library.course(courseId);
  const revision = library.revisionOf('course', courseId);
  if (!course || !revision) throw new Error(`There is no course ${courseId}.`);
  const started = await startAttempt(db, {
    personId,
    course,
    courseRevisionId: revision.revisionId,
    pool: examPool(library, courseId, schoolDay(now)),
    language: 'kk',
    seed: `${personId}/${now.toISOString()}`,
    now,
  });
  if (!started.ok) throw new Error(`The exam could not be started: ${started.reason}`);
  const { attemptId } = started;
  await db.write(async (tx) => {
    const asked = await tx.select().from(attemptQuestions).where(eq(attemptQuestions.attemptId, attemptId));
    for (const row of asked) {
      const published = library.question(row.questionId);
      if (!published) throw new Error(`There is no question ${row.questionId}.`);
      const answer = answerTo(published.question, row.position <= right);
      await tx
        .update(attemptQuestions)
        .set({ answer, savedAt: now })
        .where(and(eq(attemptQuestions.attemptId, attemptId), eq(attemptQuestions.position, row.position)));
    }
  });
  if (submit) await submitAttempt(db, { personId, attemptId, now });
  return attemptId;
}

/** Makes the certificate of a passed attempt; answers its serial. */
export async function certify(
  { db, library }: School,
  {
    lawCheckedOn,
    ...of
  }: {
    personId: string;
    attemptId: string;
    courseId: string;
    holderName: string;
    now: Date;
    /** The day of the law on the certificate; that of the course today unless told. */
    lawCheckedOn?: string;
  },
): Promise<string> {
  const issued = await issueCertificate(db, {
    ...of,
    visibility: 'name-checked',
    language: 'kk',
    lawCheckedOn: lawCheckedOn ?? library.lawCheckedOn(of.courseId) ?? '',
  });
  if (!issued.ok) throw new Error(`No certificate: ${issued.reason}`);
  return issued.serial;
}

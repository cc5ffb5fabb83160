/** A school with many learners, written as rows: by the verbs, with a password each, it would take hours. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import type { LessonPlace } from '#app/content/library-lessons.ts';
import type { Library } from '#app/content/library.ts';
import { readEnv } from '#app/http/env.ts';
import { openSchool, type School } from '#app/school.server.ts';
import type { Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { accounts, enrolments, lessonCompletions, people, practiceAnswers, sessions } from '#db/schema.ts';
import { answerTo } from '../../tests/builders.ts';
import { courseSlug, lessonSlug } from './lesson.ts';

const keptEach = 3;
const thirtyDays = 30 * 24 * 60 * 60 * 1000;
/** Learners in one change: the log of a change stays in memory, and the indexes it touches mostly too. */
const atOnce = 25_000;

/** The session id of the n-th learner, as their browser would hold it. */
export const sessionOf = (n: number) => `bench${n}`;

type Learner = { id: string; handle: string; idHash: string };

const one = {
  id: sql.placeholder('id'),
  handle: sql.placeholder('handle'),
  idHash: sql.placeholder('idHash'),
};

/** A prepared statement that writes one row about one learner. */
interface Row {
  execute(learner?: Record<string, unknown>): unknown;
}

function learner(n: number): Learner {
  const idHash = createHash('sha256').update(sessionOf(n)).digest('hex');
  return { id: newId(), handle: `learner${n}`, idHash };
}

/** Everyone has an account, a session and an enrolment. Nobody signs in, so hashes only have the length of real ones. */
function accountRows(tx: Writer, { course, lesson }: LessonPlace, now: Date): Row[] {
  const { id: personId, handle, idHash } = one;
  const secrets = { passwordHash: '-'.repeat(97), recoveryHash: '-'.repeat(64) };
  const enrolment = { courseId: course.id, lastLessonId: lesson.id, startedAt: now, updatedAt: now };
  const expiresAt = new Date(now.getTime() + thirtyDays);
  return [
    tx.insert(people).values({ id: personId, kind: 'account', createdAt: now }).prepare(),
    tx
      .insert(accounts)
      .values({ personId, handle, handleKey: handle, ...secrets })
      .prepare(),
    tx.insert(sessions).values({ idHash, personId, expiresAt }).prepare(),
    tx
      .insert(enrolments)
      .values({ personId, ...enrolment })
      .prepare(),
  ];
}

/** What everyone has done: the first lessons of the course, and practice, of the measured lesson first. */
function deedRows(tx: Writer, library: Library, { course, lesson }: LessonPlace, now: Date): Row[] {
  const personId = one.id;
  const practice = library
    .questionsOf(course.id)
    .filter(({ question }) => question.use.includes('practice'))
    .toSorted((a, b) => Number(b.question.lesson === lesson.id) - Number(a.question.lesson === lesson.id));
  const completed = course.lessons.slice(0, keptEach).map((done) => {
    const row = { personId, lessonId: done.id, courseId: course.id, completedAt: now };
    return tx.insert(lessonCompletions).values(row).prepare();
  });
  const answered = practice.slice(0, keptEach).map(({ question, revisionId }) => {
    const of = { personId, questionId: question.id, lessonId: question.lesson, revisionId };
    const answer = answerTo(question, true);
    return tx
      .insert(practiceAnswers)
      .values({ ...of, answer, correct: true, answeredAt: now })
      .prepare();
  });
  return [...completed, ...answered];
}

/** Row by row, not learner by learner: as in life, what one person did lies scattered over the file. */
async function addLearners(
  { db, library }: School,
  place: LessonPlace,
  learners: readonly Learner[],
): Promise<void> {
  const now = new Date();
  await db.write(async (tx) => {
    for (const row of [...accountRows(tx, place, now), ...deedRows(tx, library, place, now)]) {
      for (const each of learners) await row.execute(each);
    }
  });
}

/** Makes a school of that many learners in an empty folder: account, session, enrolment, three lessons, three answers. */
export async function fillSchool(dataDir: string, count: number): Promise<void> {
  const school = await openSchool({ ...readEnv({ DATA_DIR: resolve(dataDir) }), logLevel: 'error' });
  try {
    const place = school.library.lesson(courseSlug, lessonSlug);
    if (!place) throw new Error(`There is no lesson ${courseSlug}/${lessonSlug}.`);
    for (let begun = 0; begun < count; begun += atOnce) {
      const size = Math.min(atOnce, count - begun);
      await addLearners(
        school,
        place,
        Array.from({ length: size }, (_, i) => learner(begun + i)),
      );
    }
  } finally {
    await school.close();
  }
}

import { expect, test } from 'vitest';
import { practise } from '#app/domain/assessment/practise.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { continueLearning } from '#app/domain/learning/continue-learning.ts';
import { mergeProgress } from '#app/domain/learning/merge-progress.ts';
import { openLesson } from '#app/domain/learning/open-lesson.ts';
import { practiceOfLesson } from '#app/domain/learning/practice-of-lesson.ts';
import { enrolments, lessonCompletions, people, practiceAnswers } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';
import { addPerson, course, hoursLater, publishExam } from '../assessment/builders.ts';

async function twoPeople() {
  const db = testDatabase();
  const { pool } = await publishExam(db);
  const guestId = await addPerson(db, 'guest');
  const accountId = await addPerson(db, 'account');
  const complete = (personId: string, lessonId: string, hours: number) =>
    completeLesson(db, { personId, course, lessonId, now: hoursLater(hours) });
  const answer = async (personId: string, option: string, hours: number) => {
    const [entry] = pool;
    if (!entry) throw new Error('an empty pool');
    await practise(db, { ...entry, personId, answer: { type: 'single', option }, now: hoursLater(hours) });
  };
  const keptOption = async () => {
    const kept = (await practiceOfLesson(db, { personId: accountId, lessonId: 'les-one' })).get(
      'q-single',
    )?.answer;
    return kept?.type === 'single' ? kept.option : undefined;
  };
  return { db, guestId, accountId, complete, answer, keptOption };
}

test('an empty account takes everything over, and the guest is gone', async () => {
  const { db, guestId, accountId, complete, answer, keptOption } = await twoPeople();
  await complete(guestId, 'les-one', 1);
  await answer(guestId, 'b', 2);
  expect(await mergeProgress(db, { guestId, accountId })).toEqual({ ok: true });
  expect(await db.read.select().from(lessonCompletions)).toMatchObject([
    { personId: accountId, lessonId: 'les-one', completedAt: hoursLater(1) },
  ]);
  expect(await keptOption()).toBe('b');
  expect(await continueLearning(db, { personId: accountId })).toMatchObject([{ lastLessonId: 'les-one' }]);
  expect((await db.read.select().from(people)).map(({ id }) => id)).toEqual([accountId]);
});

test.each([
  { guestAt: 3, accountAt: 1, expected: 'b' },
  { guestAt: 1, accountAt: 3, expected: 'a' },
  { guestAt: 1, accountAt: 1, expected: 'a' },
])(
  'of two practice answers the newer stays: guest $guestAt, account $accountAt',
  async ({ guestAt, accountAt, expected }) => {
    const { db, guestId, accountId, answer, keptOption } = await twoPeople();
    await answer(guestId, 'b', guestAt);
    await answer(accountId, 'a', accountAt);
    await mergeProgress(db, { guestId, accountId });
    expect(await keptOption()).toBe(expected);
    expect(await db.read.select().from(practiceAnswers)).toHaveLength(1);
  },
);

test.each([
  { guestAt: 3, accountAt: 1, lesson: 'les-two' },
  { guestAt: 1, accountAt: 3, lesson: 'les-one' },
])(
  'of two places the newer stays, with the older beginning: $lesson',
  async ({ guestAt, accountAt, lesson }) => {
    const { db, guestId, accountId } = await twoPeople();
    await openLesson(db, { personId: guestId, course, lessonId: 'les-two', now: hoursLater(guestAt) });
    await openLesson(db, { personId: accountId, course, lessonId: 'les-one', now: hoursLater(accountAt) });
    await mergeProgress(db, { guestId, accountId });
    expect(await db.read.select().from(enrolments)).toEqual([
      {
        ...{ personId: accountId, courseId: course.id, lastLessonId: lesson },
        ...{ startedAt: hoursLater(1), updatedAt: hoursLater(3) },
      },
    ]);
  },
);

test('a lesson done by both keeps its earlier date', async () => {
  const { db, guestId, accountId, complete } = await twoPeople();
  await complete(guestId, 'les-one', 1);
  await complete(accountId, 'les-one', 5);
  await complete(guestId, 'les-two', 6);
  await complete(accountId, 'les-two', 2);
  await mergeProgress(db, { guestId, accountId });
  const rows = await db.read.select().from(lessonCompletions).orderBy(lessonCompletions.lessonId);
  expect(rows.map(({ completedAt }) => completedAt)).toEqual([hoursLater(1), hoursLater(2)]);
});

test('only a guest is taken over, only by an account, and only once', async () => {
  const { db, guestId, accountId } = await twoPeople();
  const otherGuest = await addPerson(db, 'guest');
  const merge = (from: string, to: string) => mergeProgress(db, { guestId: from, accountId: to });
  expect(await merge(accountId, accountId)).toEqual({ ok: false, reason: 'not-a-guest' });
  expect(await merge(guestId, otherGuest)).toEqual({ ok: false, reason: 'not-an-account' });
  expect(await merge(guestId, 'nobody')).toEqual({ ok: false, reason: 'not-an-account' });
  const both = await Promise.all([merge(guestId, accountId), merge(guestId, accountId)]);
  expect(both).toEqual([{ ok: true }, { ok: false, reason: 'not-a-guest' }]);
});

import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { courseProgress } from '#app/domain/learning/course-progress.ts';
import { createGuest } from '#app/domain/people/create-guest.ts';
import { accountOf, findAccount } from '#app/domain/people/find-account.ts';
import { join } from '#app/domain/people/join.ts';
import type { Db } from '#db/client.server.ts';
import { accounts, people } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';
import { course } from '../assessment/builders.ts';

const now = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-23T12:00:00Z');

const joining = (handle: string, guestId: string | null = null) => ({
  ...{ guestId, handle, now: later },
  passwordHash: `password of ${handle}`,
  recoveryHash: `code of ${handle}`,
});

async function joined(db: Db, handle: string, guestId: string | null = null): Promise<string> {
  const done = await join(db, joining(handle, guestId));
  if (!done.ok) throw new Error(done.reason);
  return done.personId;
}

test('a visitor who never did anything becomes a learner', async () => {
  const db = testDatabase();
  const personId = await joined(db, 'Әсем');
  expect(await db.read.select().from(people)).toEqual([
    { id: personId, kind: 'account', role: 'learner', createdAt: later },
  ]);
  expect(await accountOf(db, personId)).toMatchObject({ handle: 'Әсем', passwordHash: 'password of Әсем' });
});

test('a guest becomes the account and keeps everything', async () => {
  const db = testDatabase();
  const { personId: guestId } = await createGuest(db, { now });
  await completeLesson(db, { personId: guestId, course, lessonId: 'les-one', now });
  const ofCourse = { courseId: course.id, lessonIds: course.lessons.map(({ id }) => id) };
  const before = await courseProgress(db, { personId: guestId, ...ofCourse });
  expect(before.completed).toEqual(['les-one']);

  const personId = await joined(db, 'Әсем', guestId);
  expect(personId).toBe(guestId);
  expect(await courseProgress(db, { personId, ...ofCourse })).toEqual(before);
  expect(await db.read.select().from(people)).toEqual([
    { id: guestId, kind: 'account', role: 'learner', createdAt: now },
  ]);
});

test('of a person nothing is kept that was not asked for', async () => {
  const db = testDatabase();
  const personId = await joined(db, 'Әсем');
  const account = await accountOf(db, personId);
  expect(Object.keys(account ?? {}).sort()).toEqual(
    ['handle', 'handleKey', 'passwordHash', 'personId', 'recoveryHash'].sort(),
  );
});

test.for(['Әсем', 'әсем', 'Әceм'])('a handle is taken once: “%s” too', async (handle) => {
  const db = testDatabase();
  await joined(db, 'Әсем');
  const { personId: guestId } = await createGuest(db, { now });
  expect(await join(db, joining(handle, guestId))).toEqual({ ok: false, reason: 'handle-taken' });
  // The guest is as before and may try another handle.
  expect(await db.read.select().from(people).where(eq(people.id, guestId))).toMatchObject([
    { kind: 'guest' },
  ]);
  expect(await joined(db, 'Дәнияр', guestId)).toBe(guestId);
});

test('a form sent twice makes one account', async () => {
  const db = testDatabase();
  const { personId: guestId } = await createGuest(db, { now });
  expect(await joined(db, 'Әсем', guestId)).toBe(guestId);
  expect(await join(db, joining('Әсем', guestId))).toEqual({ ok: false, reason: 'handle-taken' });
  expect(await db.read.select().from(people)).toHaveLength(1);
});

test('of ten who ask for a handle at the same moment one gets it', async () => {
  const db = testDatabase();
  const spellings = ['asem', 'Asem', 'ASEM', 'аsem', 'asеm', 'aSem', 'asEm', 'aseM', 'asem', 'аsеm'];
  const answers = await Promise.all(spellings.map((handle) => join(db, joining(handle))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'handle-taken')).toHaveLength(9);
  expect(await db.read.select().from(accounts)).toHaveLength(1);
  expect(await db.read.select().from(people)).toHaveLength(1);
});

test('one guest who joins twice at the same moment with two handles stays one of the two', async () => {
  const db = testDatabase();
  const { personId: guestId } = await createGuest(db, { now });
  const answers = await Promise.all([joined(db, 'first', guestId), joined(db, 'second', guestId)]);
  expect(answers[0]).toBe(guestId);
  expect(answers[1]).not.toBe(guestId);
  expect((await findAccount(db, 'first'))?.personId).toBe(guestId);
});

test.for(['somebody who is gone', 'an account'])(
  'the account of another is never taken over: %s',
  async (who) => {
    const db = testDatabase();
    const known = who === 'an account' ? await joined(db, 'owner') : 'no such guest';
    const personId = await joined(db, 'stranger', known);
    expect(personId).not.toBe(known);
    expect(await accountOf(db, personId)).toMatchObject({ handle: 'stranger' });
    if (who === 'an account') expect(await accountOf(db, known)).toMatchObject({ handle: 'owner' });
  },
);

test('an account is found by its handle as people type it, and by nothing else', async () => {
  const db = testDatabase();
  const personId = await joined(db, 'Әсем08');
  for (const typed of ['Әсем08', ' әсем08 ', 'ӘСЕМ08', 'Әcем08', 'Әсем0８'.normalize('NFKC')]) {
    expect((await findAccount(db, typed))?.personId).toBe(personId);
  }
  for (const typed of ['Әсем', 'Асем08', '', '%', 'Әсем0_']) expect(await findAccount(db, typed)).toBeNull();
  expect(await accountOf(db, 'nobody')).toBeNull();
});

test('two guests are two people', async () => {
  const db = testDatabase();
  const one = await createGuest(db, { now });
  const other = await createGuest(db, { now });
  expect(one.personId).not.toBe(other.personId);
  expect(await db.read.select().from(people)).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { createSessions } from '#app/auth/sessions.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { createGuest } from '#app/domain/people/create-guest.ts';
import { forgetGuests } from '#app/domain/people/forget-guests.ts';
import { join } from '#app/domain/people/join.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { lessonCompletions, people } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';
import { course, hoursLater, noon } from '../assessment/builders.ts';

const idsOf = async (db: Db) => (await db.read.select({ id: people.id }).from(people)).map(({ id }) => id);
const joining = (guestId: string | null) => ({
  ...{ guestId, handle: 'asem', passwordHash: 'p', recoveryHash: 'r', now: noon },
});

test('a guest nobody can come back to is forgotten, with everything she did', async () => {
  const db = testDatabase();
  const { personId } = await createGuest(db, { now: noon });
  await completeLesson(db, { personId, course, lessonId: 'les-one', now: noon });
  expect(await forgetGuests(db, { now: hoursLater(2) })).toEqual({ forgotten: 1 });
  expect(await idsOf(db)).toEqual([]);
  expect(await db.read.select().from(lessonCompletions)).toEqual([]);
  expect(await forgetGuests(db, { now: hoursLater(2) })).toEqual({ forgotten: 0 });
});

test('who has a session, who has just come, and who has an account stays', async () => {
  const db = testDatabase();
  const learning = await createGuest(db, { now: noon });
  await createSessions(db, false).start(learning.personId);
  const justCome = await createGuest(db, { now: hoursLater(1.5) });
  const account = await join(db, joining(null));
  expect(await forgetGuests(db, { now: hoursLater(2) })).toEqual({ forgotten: 0 });
  const stay = [learning.personId, justCome.personId, account.ok ? account.personId : ''];
  expect((await idsOf(db)).sort()).toEqual(stay.sort());
});

test('a guest who joins at this very moment is not forgotten', async () => {
  const db = testDatabase();
  const { personId } = await createGuest(db, { now: noon });
  await Promise.all([forgetGuests(db, { now: hoursLater(2) }), join(db, joining(personId))]);
  expect(await idsOf(db)).toEqual([personId]);
});

test('many at once are no burden', async () => {
  const db = testDatabase();
  const guests = Array.from({ length: 1201 }, () => ({
    id: newId(),
    kind: 'guest' as const,
    createdAt: noon,
  }));
  await db.write((tx) => tx.insert(people).values(guests));
  expect(await forgetGuests(db, { now: hoursLater(2) })).toEqual({ forgotten: 1201 });
  expect(await idsOf(db)).toEqual([]);
});

import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { mayWrite } from '#app/domain/authoring/access.ts';
import { addAuthor } from '#app/domain/authoring/courses/add-author.ts';
import { setRole } from '#app/domain/people/set-role.ts';
import { auditLog, people } from '#db/schema.ts';
import { addAccount } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const now = new Date('2026-11-01T06:00:00Z');

test('a role is given once, whatever the letters of the handle look like, and is written down', async () => {
  const school = await testSchool();
  const personId = await addAccount(school, { handle: 'aigul', now });
  const give = (handle: string) => setRole(school.db, { handle, role: 'trainer', actorId: null, now });
  expect(await give('AIGUL')).toEqual({ ok: true, changed: true });
  expect(await give('aigul')).toEqual({ ok: true, changed: false });
  expect(await give('nobody')).toEqual({ ok: false, reason: 'unknown-handle' });
  expect(await school.db.read.select().from(people).where(eq(people.id, personId))).toMatchObject([
    { role: 'trainer' },
  ]);
  const acts = await school.db.read.select().from(auditLog);
  expect(acts).toMatchObject([{ act: 'role-given', subject: personId, details: { role: 'trainer' } }]);
});

test('only trainers are let into a course, once; others do not see it, an admin does', async () => {
  const school = await testSchool();
  const { db } = school;
  const trainer = await addAccount(school, { handle: 'trainer', role: 'trainer', now });
  const other = await addAccount(school, { handle: 'other', role: 'trainer', now });
  await addAccount(school, { handle: 'learner', now });
  const add = (handle: string) => addAuthor(db, { courseId: 'crs-a', handle, actorId: null, now });
  expect(await add('trainer')).toEqual({ ok: true, added: true });
  expect(await add('trainer')).toEqual({ ok: true, added: false });
  expect(await add('learner')).toEqual({ ok: false, reason: 'no-trainer' });
  expect(await add('nobody')).toEqual({ ok: false, reason: 'unknown-handle' });
  expect(await mayWrite(db, { id: trainer, role: 'trainer' }, 'crs-a')).toBe(true);
  expect(await mayWrite(db, { id: trainer, role: 'learner' }, 'crs-a')).toBe(false);
  expect(await mayWrite(db, { id: trainer, role: 'trainer' }, 'crs-b')).toBe(false);
  expect(await mayWrite(db, { id: other, role: 'trainer' }, 'crs-a')).toBe(false);
  expect(await mayWrite(db, { id: other, role: 'admin' }, 'crs-a')).toBe(true);
});

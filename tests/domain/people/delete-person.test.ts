import { getTableName, is, Table } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createSessions } from '#app/auth/sessions.server.ts';
import { checkHolderName } from '#app/domain/certificates/check-holder-name.ts';
import { myCertificates } from '#app/domain/certificates/my-certificates.ts';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { createGuest } from '#app/domain/people/create-guest.ts';
import { deletePerson } from '#app/domain/people/delete-person.ts';
import { findAccount } from '#app/domain/people/find-account.ts';
import { join } from '#app/domain/people/join.ts';
import type { Db } from '#db/client.server.ts';
import * as schema from '#db/schema.ts';
import { addPerson, course, noon } from '../assessment/builders.ts';
import { issued } from '../certificates/builders.ts';

const tables = Object.values(schema).filter((value) => is(value, Table));

/** The tables that still say something about a person. */
async function tracesOf(db: Db, personId: string): Promise<string[]> {
  const found = await Promise.all(
    tables.map(async (table) => {
      const rows = await db.read.select().from(table);
      return JSON.stringify(rows).includes(personId) ? [getTableName(table)] : [];
    }),
  );
  return found.flat();
}

test('a deleted person leaves no trace but the number of a certificate, without a name', async () => {
  const { db, personId, attemptId, find, exam } = await issued();
  await completeLesson(db, { personId, course: exam.course, lessonId: 'les-one', now: noon });
  await createSessions(db, false).start(personId);
  expect((await tracesOf(db, personId)).length).toBeGreaterThan(4);

  await deletePerson(db, { personId, now: noon });
  expect(await tracesOf(db, personId)).toEqual([]);
  expect(await tracesOf(db, 'Сәтбайқызы')).toEqual([]);
  expect(await tracesOf(db, attemptId)).toEqual(['certificates']);
  expect((await find())?.state).toBe('withdrawn');
});

test.for([
  ['name-checked', true],
  ['name-shown', true],
  ['hidden', false],
] as const)(
  'a certificate that was “%s” tells no name after its holder left; found: %s',
  async ([was, found]) => {
    const { db, personId, serial, find } = await issued(was);
    await deletePerson(db, { personId, now: noon });
    const certificate = await find();
    // A hidden certificate stays hidden: its holder chose that, and nobody can ask the holder any more.
    expect(certificate !== null).toBe(found);
    expect(certificate?.holderName || null).toBeNull();
    for (const name of ['Әйгерім Сәтбайқызы', '']) {
      expect(await checkHolderName(db, { serial, name })).toEqual({ ok: false, reason: 'not-found' });
    }
  },
);

test('a certificate that was revoked stays revoked', async () => {
  const { db, personId, serial, find } = await issued();
  const actorId = await addPerson(db, 'account', 'admin');
  await revokeCertificate(db, { serial, reason: 'issued by mistake', actorId, now: noon });
  await deletePerson(db, { personId, now: noon });
  expect((await find())?.state).toBe('revoked');
});

test('others and their certificates are left alone', async () => {
  const { db, personId, find } = await issued('name-shown');
  const guest = await createGuest(db, { now: noon });
  await completeLesson(db, { personId: guest.personId, course, lessonId: 'les-one', now: noon });
  await deletePerson(db, { personId: guest.personId, now: noon });
  expect(await find()).toMatchObject({ state: 'valid', holderName: 'Әйгерім Сәтбайқызы' });
  expect(await myCertificates(db, { personId, now: noon })).toHaveLength(1);
});

test('deleting twice, or nobody, is no error; the handle is free again', async () => {
  const { db } = await issued();
  const joining = { guestId: null, handle: 'asem', passwordHash: 'p', recoveryHash: 'r', now: noon };
  const joined = await join(db, joining);
  if (!joined.ok) throw new Error(joined.reason);
  await deletePerson(db, { personId: joined.personId, now: noon });
  await deletePerson(db, { personId: joined.personId, now: noon });
  await deletePerson(db, { personId: 'nobody', now: noon });
  expect(await findAccount(db, 'asem')).toBeNull();
  expect((await join(db, joining)).ok).toBe(true);
});

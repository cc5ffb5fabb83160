import { expect, test } from 'vitest';
import { createSessions } from '#app/auth/sessions.server.ts';
import { accountOf } from '#app/domain/people/find-account.ts';
import { join } from '#app/domain/people/join.ts';
import { recoverAccount, replaceRecoveryCode } from '#app/domain/people/set-credentials.ts';
import type { Db } from '#db/client.server.ts';
import { sessions } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';

const now = new Date('2026-11-22T12:00:00Z');

async function account(db: Db, handle = 'asem') {
  const secrets = { passwordHash: 'old password', recoveryHash: 'old code' };
  const joined = await join(db, { guestId: null, handle, ...secrets, now });
  if (!joined.ok) throw new Error(joined.reason);
  return joined.personId;
}

const recovering = (personId: string, recoveryHash = 'old code', number = 1) => ({
  ...{ personId, recoveryHash },
  newPasswordHash: `password ${number}`,
  newRecoveryHash: `code ${number}`,
});

test('the right code sets the new password, and a new code takes its place', async () => {
  const db = testDatabase();
  const personId = await account(db);
  expect(await recoverAccount(db, recovering(personId))).toEqual({ ok: true, personId });
  expect(await accountOf(db, personId)).toMatchObject({
    handle: 'asem',
    passwordHash: 'password 1',
    recoveryHash: 'code 1',
  });
});

test('recovery ends the sessions of this person on every device, and of nobody else', async () => {
  const db = testDatabase();
  const personId = await account(db);
  const other = await account(db, 'daniyar');
  const { start } = createSessions(db, false);
  for (const id of [personId, personId, other]) await start(id);
  await recoverAccount(db, recovering(personId));
  expect((await db.read.select().from(sessions)).map((row) => row.personId)).toEqual([other]);
});

test('a wrong code changes nothing and ends no session', async () => {
  const db = testDatabase();
  const personId = await account(db);
  await createSessions(db, false).start(personId);
  const before = await accountOf(db, personId);
  expect(await recoverAccount(db, recovering(personId, 'a guess'))).toEqual({
    ok: false,
    reason: 'wrong-code',
  });
  expect(await accountOf(db, personId)).toEqual(before);
  expect(await db.read.select().from(sessions)).toHaveLength(1);
});

test('the code of another account, or an account that does not exist, is a wrong code', async () => {
  const db = testDatabase();
  const personId = await account(db);
  const other = await account(db, 'daniyar');
  await replaceRecoveryCode(db, { personId: other, recoveryHash: 'his code' });
  for (const attempt of [recovering(personId, 'his code'), recovering('nobody')]) {
    expect(await recoverAccount(db, attempt)).toEqual({ ok: false, reason: 'wrong-code' });
  }
});

test('a code is spent once', async () => {
  const db = testDatabase();
  const personId = await account(db);
  await recoverAccount(db, recovering(personId, 'old code', 1));
  expect(await recoverAccount(db, recovering(personId, 'old code', 2))).toEqual({
    ok: false,
    reason: 'wrong-code',
  });
  expect(await accountOf(db, personId)).toMatchObject({ passwordHash: 'password 1' });
  expect((await recoverAccount(db, recovering(personId, 'code 1', 3))).ok).toBe(true);
});

test('of five who spend the same code at the same moment one succeeds', async () => {
  const db = testDatabase();
  const personId = await account(db);
  const tries = [1, 2, 3, 4, 5].map((number) => recoverAccount(db, recovering(personId, 'old code', number)));
  expect((await Promise.all(tries)).map(({ ok }) => ok)).toEqual([true, false, false, false, false]);
  expect(await accountOf(db, personId)).toMatchObject({ passwordHash: 'password 1', recoveryHash: 'code 1' });
});

test('a renewed code works instead of the old one; the password stays', async () => {
  const db = testDatabase();
  const personId = await account(db);
  await replaceRecoveryCode(db, { personId, recoveryHash: 'renewed' });
  await replaceRecoveryCode(db, { personId, recoveryHash: 'renewed again' });
  expect(await accountOf(db, personId)).toMatchObject({ passwordHash: 'old password' });
  for (const spent of ['old code', 'renewed']) {
    expect((await recoverAccount(db, recovering(personId, spent))).ok).toBe(false);
  }
  expect((await recoverAccount(db, recovering(personId, 'renewed again'))).ok).toBe(true);
});

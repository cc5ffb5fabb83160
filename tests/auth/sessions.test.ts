import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createSessions } from '#app/auth/sessions.server.ts';
import { createGuest } from '#app/domain/people/create-guest.ts';
import { join } from '#app/domain/people/join.ts';
import type { Db } from '#db/client.server.ts';
import { people, sessions as sessionRows } from '#db/schema.ts';
import { testDatabase, testDatabaseFile } from '../test-database.ts';

const aDay = 24 * 60 * 60 * 1000;

async function schoolWithAccount(secure = false, file = testDatabaseFile()) {
  const db = testDatabase(file);
  const joining = { guestId: null, handle: 'Әсем', passwordHash: 'p', recoveryHash: 'r', now: new Date() };
  const joined = await join(db, joining);
  if (!joined.ok) throw new Error(joined.reason);
  return { db, personId: joined.personId, sessions: createSessions(db, secure), file };
}

/** What a browser sends back for a Set-Cookie header. */
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';
const valueOf = (setCookie: string) => cookieOf(setCookie).split('=')[1] ?? '';

async function expireIn(db: Db, ms: number) {
  await db.write((tx) => tx.update(sessionRows).set({ expiresAt: new Date(Date.now() + ms) }));
}

test('a session says who is asking, and nothing more than is needed', async () => {
  const { sessions, personId } = await schoolWithAccount();
  const cookie = await sessions.start(personId);
  expect(await sessions.read(`theme=dark; ${cookieOf(cookie)}`)).toEqual({
    person: { id: personId, kind: 'account', role: 'learner', handle: 'Әсем' },
    cookie: null,
  });
});

test('a guest has a session too, without a handle', async () => {
  const { sessions, db } = await schoolWithAccount();
  const { personId } = await createGuest(db, { now: new Date() });
  const { person } = await sessions.read(cookieOf(await sessions.start(personId)));
  expect(person).toEqual({ id: personId, kind: 'guest', role: 'learner', handle: null });
});

test('a role given later is seen at the next request', async () => {
  const { sessions, db, personId } = await schoolWithAccount();
  const cookie = cookieOf(await sessions.start(personId));
  await db.write((tx) => tx.update(people).set({ role: 'reviewer' }).where(eq(people.id, personId)));
  expect((await sessions.read(cookie)).person?.role).toBe('reviewer');
});

test('the cookie cannot be read by scripts nor sent along by other sites; on https its name binds it to us', async () => {
  const plain = await schoolWithAccount(false);
  const secure = await schoolWithAccount(true);
  const onHttp = await plain.sessions.start(plain.personId);
  const onHttps = await secure.sessions.start(secure.personId);
  expect(onHttp).toMatch(/^sailau=/);
  expect(onHttp).not.toContain('Secure');
  expect(onHttps).toMatch(/^__Host-sailau=/);
  expect(onHttps).toContain('Secure');
  expect(onHttps).not.toContain('Domain');
  for (const cookie of [onHttp, onHttps]) {
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
  }
});

test('a copy of the database opens no session: it holds only hashes', async () => {
  const { sessions, db, personId, file } = await schoolWithAccount();
  const id = valueOf(await sessions.start(personId));
  expect(id.length).toBeGreaterThanOrEqual(24);
  const [row] = await db.read.select().from(sessionRows);
  expect(row?.idHash).toBe(createHash('sha256').update(id).digest('hex'));
  for (const end of ['', '-wal']) expect(readFileSync(file + end).includes(id)).toBe(false);
  expect((await sessions.read(`sailau=${row?.idHash}`)).person).toBeNull();
});

test.for(['', 'sailau=', 'sailau=made-up', 'theme=dark', null, undefined])(
  'nobody is asking with the cookies “%s”',
  async (cookies) => {
    const { sessions } = await schoolWithAccount();
    expect((await sessions.read(cookies)).person).toBeNull();
  },
);

test('a cookie of a session that is gone is taken away from the browser', async () => {
  const { sessions } = await schoolWithAccount();
  expect((await sessions.read('sailau=made-up')).cookie).toMatch(/^sailau=; .*Max-Age=0/);
  expect((await sessions.read('theme=dark')).cookie).toBeNull();
});

test('thirty days, sliding: whoever comes back in the second half gets thirty more', async () => {
  const { sessions, db, personId } = await schoolWithAccount();
  const cookie = cookieOf(await sessions.start(personId));
  await expireIn(db, 16 * aDay);
  expect((await sessions.read(cookie)).cookie).toBeNull();

  await expireIn(db, 14 * aDay);
  const prolonged = await sessions.read(cookie);
  expect(prolonged.person?.id).toBe(personId);
  expect(cookieOf(prolonged.cookie ?? '')).toBe(cookie);
  const [row] = await db.read.select().from(sessionRows);
  expect(row?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * aDay);
});

test('an expired session is nobody, and is swept out', async () => {
  const { sessions, db, personId } = await schoolWithAccount();
  const cookie = cookieOf(await sessions.start(personId));
  await expireIn(db, -1);
  const read = await sessions.read(cookie);
  expect(read.person).toBeNull();
  expect(read.cookie).toContain('Max-Age=0');

  await sessions.start(personId);
  await expireIn(db, -1);
  const stays = cookieOf(await sessions.start(personId));
  await sessions.forgetExpired();
  expect(await db.read.select().from(sessionRows)).toHaveLength(1);
  expect((await sessions.read(stays)).person?.id).toBe(personId);
});

test('signing out ends this session and no other; doing it twice is no error', async () => {
  const { sessions, personId } = await schoolWithAccount();
  const here = cookieOf(await sessions.start(personId));
  const there = cookieOf(await sessions.start(personId));
  expect(here).not.toBe(there);
  expect(await sessions.end(here)).toMatch(/^sailau=; .*Max-Age=0/);
  expect(await sessions.end(here)).toMatch(/^sailau=; .*Max-Age=0/);
  expect((await sessions.read(here)).person).toBeNull();
  expect((await sessions.read(there)).person?.id).toBe(personId);
});

test('signing out everywhere ends all sessions of this person and of nobody else', async () => {
  const { sessions, db, personId } = await schoolWithAccount();
  const other = await createGuest(db, { now: new Date() });
  const mine = [cookieOf(await sessions.start(personId)), cookieOf(await sessions.start(personId))];
  const theirs = cookieOf(await sessions.start(other.personId));
  await sessions.endAll(personId);
  await sessions.endAll(personId);
  for (const cookie of mine) expect((await sessions.read(cookie)).person).toBeNull();
  expect((await sessions.read(theirs)).person?.id).toBe(other.personId);
});

test.for(['sailau=%E0%A4%A', 'other=%E0%A4%A', 'sailau', 'sailau=; =;;', `sailau=${'x'.repeat(7000)}`])(
  'a cookie that cannot be read is no session and no fault of the school: %s',
  async (cookies) => {
    const { sessions } = await schoolWithAccount();
    expect((await sessions.read(cookies)).person).toBeNull();
    expect(await sessions.end(cookies)).toContain('Max-Age=0');
  },
);

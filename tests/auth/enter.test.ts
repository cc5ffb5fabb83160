import type { AppLoadContext } from '@remix-run/node';
import { expect, test } from 'vitest';
import { joinSchool, recover, signIn } from '#app/auth/enter.server.ts';
import { accountOf, accountSending, keptPerson } from '#app/auth/guards.server.ts';
import { createGuest } from '#app/domain/people/create-guest.ts';
import type { School } from '#app/school.server.ts';
import { people } from '#db/schema.ts';
import { testSchool } from '../test-school.ts';

const typed = { handle: 'Әсем', password: 'жаңа сайлау жолы' };
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';

/** What a request of a visitor, or of somebody with a cookie, brings along. */
async function visit(known?: School, cookie?: string): Promise<AppLoadContext> {
  const school = known ?? (await testSchool());
  return { school, person: (await school.sessions.read(cookie)).person, source: '192.0.2.7' };
}

/** A school where Әсем has an account. */
async function joined() {
  const context = await visit();
  const answer = await joinSchool(context, typed);
  if (!answer.ok) throw new Error(answer.faults.join());
  const asem = await visit(context.school, cookieOf(answer.cookie));
  const code = context.school.notes.read(asem.person?.id ?? '') ?? '';
  return { school: context.school, asem, code, cookie: cookieOf(answer.cookie) };
}

/** What was thrown: a Response that ends the request. */
async function thrownBy(act: () => unknown): Promise<Response> {
  try {
    await act();
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
  throw new Error('Nothing was thrown.');
}

test('joining opens a session and leaves a recovery code to be shown', async () => {
  const { asem, code } = await joined();
  expect(asem.person).toMatchObject({ kind: 'account', handle: 'Әсем', role: 'learner' });
  expect(code).toMatch(/^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}$/);
});

test('all faults of a form are named at once, and no account is made', async () => {
  const context = await visit();
  expect(await joinSchool(context, { handle: '', password: '' })).toEqual({
    ok: false,
    faults: ['handle-empty', 'password-empty'],
  });
  expect(await joinSchool(context, { handle: 'Әсем', password: 'короткий' })).toEqual({
    ok: false,
    faults: ['password-too-short'],
  });
  expect(await context.school.db.read.select().from(people)).toEqual([]);
});

test('a guest who joins keeps her place, and her old session is worth nothing afterwards', async () => {
  const { school } = await visit();
  const { personId } = await createGuest(school.db, { now: new Date() });
  const old = cookieOf(await school.sessions.start(personId));
  const answer = await joinSchool(await visit(school, old), typed);
  expect((await visit(school, old)).person).toBeNull();
  expect((await visit(school, answer.ok ? cookieOf(answer.cookie) : '')).person?.id).toBe(personId);
});

test('signing in with the right password, whatever the spelling of the handle', async () => {
  const { school, asem } = await joined();
  for (const handle of ['Әсем', ' әсем ', 'ӘСЕМ']) {
    const answer = await signIn(await visit(school), { ...typed, handle });
    expect(answer).toMatchObject({ ok: true, personId: asem.person?.id });
    const again = await visit(school, answer.ok ? cookieOf(answer.cookie) : '');
    expect(again.person?.id).toBe(asem.person?.id);
  }
});

test('an unknown handle and a wrong password get the same answer', async () => {
  const { school } = await joined();
  const wrong = { ok: false, reason: 'wrong-credentials' };
  expect(await signIn(await visit(school), { ...typed, password: 'тағы бір сөйлем' })).toEqual(wrong);
  expect(await signIn(await visit(school), { ...typed, handle: 'Дәнияр' })).toEqual(wrong);
  expect(await signIn(await visit(school), { handle: '', password: '' })).toEqual(wrong);
});

test('after ten wrong passwords even the right one has to wait, for this account only', async () => {
  const { school } = await joined();
  for (let i = 0; i < 10; i++)
    await signIn(await visit(school), { ...typed, password: `қате сөз нөмірі ${i}` });
  const refusal = await thrownBy(async () => signIn(await visit(school), typed));
  expect(refusal.status).toBe(429);
  expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0);
  // Another spelling is the same account, and the door of recovery is no way round.
  expect((await thrownBy(async () => signIn(await visit(school), { ...typed, handle: 'ӘСЕМ' }))).status).toBe(
    429,
  );
  const guess = { ...typed, recoveryCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' };
  expect((await thrownBy(async () => recover(await visit(school), guess))).status).toBe(429);
  expect(await signIn(await visit(school), { ...typed, handle: 'Дәнияр' })).toMatchObject({ ok: false });
});

test('the code from the paper sets a new password, once, and signs out every device', async () => {
  const { school, asem, code, cookie } = await joined();
  const lost = { handle: 'Әсем', recoveryCode: code.toLowerCase(), password: 'көктем келді далаға' };
  const answer = await recover(await visit(school), lost);
  expect(answer.ok).toBe(true);
  expect((await visit(school, cookie)).person).toBeNull();
  expect((await signIn(await visit(school), typed)).ok).toBe(false);
  expect((await signIn(await visit(school), { ...typed, password: lost.password })).ok).toBe(true);

  expect(await recover(await visit(school), lost)).toEqual({ ok: false, reason: 'wrong-code' });
  const next = school.notes.read(asem.person?.id ?? '') ?? '';
  expect(next).not.toBe(code);
  expect((await recover(await visit(school), { ...lost, recoveryCode: next })).ok).toBe(true);
});

test('recovery: a weak password, a wrong code and an unknown handle change nothing', async () => {
  const { school, code } = await joined();
  const lost = { handle: 'Әсем', recoveryCode: code, password: 'көктем келді далаға' };
  const cases = [
    [{ ...lost, password: 'қысқа' }, 'password-too-short'],
    [{ ...lost, recoveryCode: '' }, 'wrong-code'],
    [{ ...lost, recoveryCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }, 'wrong-code'],
    [{ ...lost, handle: 'Дәнияр' }, 'wrong-code'],
  ] as const;
  for (const [form, reason] of cases) {
    expect(await recover(await visit(school), form)).toEqual({ ok: false, reason });
  }
  expect((await signIn(await visit(school), typed)).ok).toBe(true);
});

test('guards: only an account passes, and what a visitor had written is handed back', async () => {
  const { school, asem } = await joined();
  expect(accountOf(asem).handle).toBe('Әсем');
  const form = new FormData();
  form.set('answer', 'b');
  form.set('file', new File(['x'], 'x.txt'));
  const request = new Request('http://school/kk/courses');
  expect((await accountSending(asem, form, request)).id).toBe(asem.person?.id);

  const guest = await createGuest(school.db, { now: new Date() });
  const guestVisit = await visit(school, cookieOf(await school.sessions.start(guest.personId)));
  for (const context of [await visit(school), guestVisit]) {
    expect((await thrownBy(() => accountOf(context))).status).toBe(401);
    const refusal = await thrownBy(() => accountSending(context, form, request));
    const carried = { unsent: [['answer', 'b']], handle: null };
    expect([refusal.status, await refusal.json()]).toEqual([401, carried]);
  }
});

test('the first act worth keeping makes a guest; the next ones do not', async () => {
  const visitor = await visit();
  const kept = await keptPerson(visitor);
  const cookie = cookieOf(kept.headers.get('set-cookie') ?? '');
  const guest = await visit(visitor.school, cookie);
  expect(guest.person).toMatchObject({ id: kept.personId, kind: 'guest' });
  const again = await keptPerson(guest);
  expect([again.personId, again.headers.get('set-cookie')]).toEqual([kept.personId, null]);
  expect(await visitor.school.db.read.select().from(people)).toHaveLength(1);
});

test('joining twice at once, as an impatient tap does, leads both times to the same code', async () => {
  const { school } = await visit();
  const guest = await createGuest(school.db, { now: new Date() });
  const cookie = cookieOf(await school.sessions.start(guest.personId));
  const visits = [await visit(school, cookie), await visit(school, cookie)];
  const answers = await Promise.all(visits.map((context) => joinSchool(context, typed)));
  for (const answer of answers) {
    const { person } = await visit(school, answer.ok ? cookieOf(answer.cookie) : '');
    expect(person).toMatchObject({ id: guest.personId, handle: 'Әсем' });
    expect(school.notes.read(guest.personId)).not.toBeNull();
  }
  // Another password, another visitor, and a code that was seen already make it an ordinary taken handle.
  const taken = { ok: false, faults: ['handle-taken'] };
  const [same = await visit(school)] = visits;
  expect(await joinSchool(same, { ...typed, password: 'басқа біреудің сөзі' })).toEqual(taken);
  expect(await joinSchool(await visit(school), typed)).toEqual(taken);
  school.notes.throwAway(guest.personId);
  expect(await joinSchool(same, typed)).toEqual(taken);
});

test('a source that has used up its own tries cannot lock other people out', async () => {
  const { school } = await joined();
  const wrong = (handle: string) =>
    signIn({ school, person: null, source: '192.0.2.99' }, { ...typed, handle });
  for (let i = 0; i < 60; i++) await wrong(`біреу${i}`);
  for (let i = 0; i < 12; i++) expect((await thrownBy(() => wrong('Әсем'))).status).toBe(429);
  expect((await signIn(await visit(school), typed)).ok).toBe(true);
});

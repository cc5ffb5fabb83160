import type { AppLoadContext } from '@remix-run/node';
import { findAccount } from '#app/domain/people/find-account.ts';
import { handleKey, parseHandle, type HandleFault } from '#app/domain/people/handle.ts';
import { join } from '#app/domain/people/join.ts';
import { recoverAccount } from '#app/domain/people/set-credentials.ts';
import { tooMany } from '#app/http/requests.server.ts';
import type { Result } from '#app/http/result.ts';
import {
  hashPassword,
  hashRecoveryCode,
  newRecoveryCode,
  passwordFault,
  verifyPassword,
  type PasswordFault,
} from './credentials.server.ts';

/** Counts a try of a password or a code for the account and for the source. Throws 429 when there were too many. */
async function countTry({ school, source }: AppLoadContext, handle: string): Promise<void> {
  const ofSource = await school.limits.take('credentialsOfSource', source);
  // A source that must wait uses up no tries of accounts: it could lock out everybody else.
  if (ofSource > 0) throw tooMany(ofSource);
  const ofAccount = await school.limits.take('credentialsOfAccount', handleKey(handle));
  if (ofAccount > 0) throw tooMany(ofAccount);
}

export type JoinFault = HandleFault | PasswordFault | 'handle-taken';

/** Makes an account of the visitor or guest; leaves the recovery code to be shown once; answers the session cookie. */
export async function joinSchool(
  context: AppLoadContext,
  typed: { handle: string; password: string },
): Promise<{ ok: true; cookie: string } | { ok: false; faults: JoinFault[] }> {
  const { school, person, source } = context;
  const parsed = parseHandle(typed.handle);
  const weakness = passwordFault(typed.password, typed.handle);
  if (!parsed.ok || weakness) {
    return { ok: false, faults: [...(parsed.ok ? [] : [parsed.reason]), ...(weakness ? [weakness] : [])] };
  }
  const wait = await school.limits.take('joinsOfSource', source);
  if (wait > 0) throw tooMany(wait);

  const code = newRecoveryCode();
  const joined = await join(school.db, {
    guestId: person?.kind === 'guest' ? person.id : null,
    handle: parsed.handle,
    passwordHash: await hashPassword(typed.password),
    recoveryHash: hashRecoveryCode(code),
    now: new Date(),
  });
  if (!joined.ok) {
    const cookie = await joinedJustNow(context, typed);
    return cookie ? { ok: true, cookie } : { ok: false, faults: [joined.reason] };
  }
  school.notes.leave(joined.personId, code);
  // A session from before joining must not become a session of the account.
  if (person) await school.sessions.endAll(person.id);
  return { ok: true, cookie: await school.sessions.start(joined.personId) };
}

/**
 * The form of joining sent twice by a guest, by an impatient tap or a bad network: as long as the recovery code waits
 * to be seen, the second answer leads to it as the first did. Answers the cookie of a session; null for a handle that
 * is not the one this very guest has just taken.
 */
async function joinedJustNow(
  context: AppLoadContext,
  typed: { handle: string; password: string },
): Promise<string | null> {
  const { school, person } = context;
  const account = await findAccount(school.db, typed.handle);
  if (!account || account.personId !== person?.id) return null;
  if (school.notes.read(account.personId) === null) return null;
  const entered = await signIn(context, typed);
  return entered.ok ? entered.cookie : null;
}

/**
 * Checks a handle and a password; answers the account and the cookie of a new session.
 * An unknown handle and a wrong password get the same answer after the same time.
 */
export async function signIn(
  context: AppLoadContext,
  typed: { handle: string; password: string },
): Promise<Result<{ personId: string; cookie: string }, 'wrong-credentials'>> {
  const { school } = context;
  await countTry(context, typed.handle);
  const account = await findAccount(school.db, typed.handle);
  const right = await verifyPassword(account?.passwordHash ?? null, typed.password);
  if (!account || !right) return { ok: false, reason: 'wrong-credentials' };
  return { ok: true, personId: account.personId, cookie: await school.sessions.start(account.personId) };
}

/** Whether the one at the keyboard knows the password of an account that is signed in. Counts as a try. */
export async function knowsPassword(
  context: AppLoadContext,
  handle: string,
  password: string,
): Promise<boolean> {
  await countTry(context, handle);
  const account = await findAccount(context.school.db, handle);
  return verifyPassword(account?.passwordHash ?? null, password);
}

export type RecoverFault = PasswordFault | 'wrong-code';

/** Spends a recovery code on a new password, ends all sessions, leaves the next code to be shown once. */
export async function recover(
  context: AppLoadContext,
  typed: { handle: string; recoveryCode: string; password: string },
): Promise<Result<{ personId: string; cookie: string }, RecoverFault>> {
  const { school } = context;
  const weakness = passwordFault(typed.password, typed.handle);
  if (weakness) return { ok: false, reason: weakness };
  await countTry(context, typed.handle);

  const account = await findAccount(school.db, typed.handle);
  const newPasswordHash = await hashPassword(typed.password);
  if (!account) return { ok: false, reason: 'wrong-code' };
  const code = newRecoveryCode();
  const recovered = await recoverAccount(school.db, {
    personId: account.personId,
    recoveryHash: hashRecoveryCode(typed.recoveryCode),
    newPasswordHash,
    newRecoveryHash: hashRecoveryCode(code),
  });
  if (!recovered.ok) return recovered;
  school.notes.leave(account.personId, code);
  return { ok: true, personId: account.personId, cookie: await school.sessions.start(account.personId) };
}

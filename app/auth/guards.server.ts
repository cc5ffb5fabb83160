import type { AppLoadContext } from '@remix-run/node';
import { mayWrite } from '#app/domain/authoring/access.ts';
import { createGuest } from '#app/domain/people/create-guest.ts';
import { notFound, tooMany } from '#app/http/requests.server.ts';
import type { Role } from '#db/schema.ts';
import type { Person } from './sessions.server.ts';
import { signInAgain, takeCredentials } from './sign-in-again.server.ts';

/** The account that asks. Throws 401 for visitors and guests: the page then offers signing in and comes back. */
export function accountOf({ person }: AppLoadContext): Person & { handle: string } {
  if (person?.kind !== 'account' || person.handle === null) throw new Response(null, { status: 401 });
  return { ...person, handle: person.handle };
}

/**
 * The account that sent a form. Throws 401 carrying what was sent, so that the page can offer signing in and send it
 * again when the session had run out while the reader was writing.
 */
export async function accountSending(
  context: AppLoadContext,
  form: FormData,
  request: Request,
): Promise<Person & { handle: string }> {
  const { person } = context;
  const typed = takeCredentials(form);
  if (person?.kind === 'account' && person.handle !== null) return { ...person, handle: person.handle };
  const { pathname, search } = new URL(request.url);
  throw await signInAgain(context, { form, typed, path: pathname + search });
}

/**
 * The same for forms that may be heavy: whoever is signed in passes before a byte is read. What comes without a
 * session is read to be handed back, so often from one source. Throws 429 after that.
 */
export async function accountSendingMuch(
  context: AppLoadContext,
  request: Request,
  read: () => Promise<FormData>,
): Promise<void> {
  const { school, person, source } = context;
  if (person?.kind === 'account') return;
  const wait = await school.limits.take('unsentOfSource', source);
  if (wait > 0) throw tooMany(wait);
  await accountSending(context, await read(), request);
}

/** The account that asks, when it has one of these roles. Throws 401 like `accountOf`, and 403 for any other role. */
export function staffOf(context: AppLoadContext, roles: readonly Role[]): Person & { handle: string } {
  const account = accountOf(context);
  if (!roles.includes(account.role)) throw new Response(null, { status: 403 });
  return account;
}

const trainers: readonly Role[] = ['trainer', 'reviewer', 'admin'];

/** Whoever may open the studio. Throws like `staffOf`. */
export function trainerOf(context: AppLoadContext): Person & { handle: string } {
  return staffOf(context, trainers);
}

/** An author of the course, or an admin. Throws 404 for a course of others as for one that is not there. */
export async function authorOf(
  context: AppLoadContext,
  courseId: string | undefined,
): Promise<Person & { handle: string }> {
  const person = trainerOf(context);
  if (!courseId || !(await mayWrite(context.school.db, person, courseId))) throw notFound();
  return person;
}

/** Whoever may read a proposal of the course: reviewers, admins and its authors. Null is a proposal that is not there. */
export async function proposalReaderOf(
  context: AppLoadContext,
  courseId: string | null,
): Promise<Person & { handle: string }> {
  const person = trainerOf(context);
  if (courseId === null) throw notFound();
  return person.role === 'reviewer' ? person : authorOf(context, courseId);
}

/**
 * Whoever does an act worth keeping. A visitor becomes a guest here, silently;
 * `headers` then carry the cookie of the new session. Throws 429 when one source makes too many guests.
 */
export async function keptPerson(context: AppLoadContext): Promise<{ personId: string; headers: Headers }> {
  const { school, person, source } = context;
  const headers = new Headers();
  if (person) return { personId: person.id, headers };
  const wait = await school.limits.take('guestsOfSource', source);
  if (wait > 0) throw tooMany(wait);
  const { personId } = await createGuest(school.db, { now: new Date() });
  headers.append('set-cookie', await school.sessions.start(personId));
  return { personId, headers };
}

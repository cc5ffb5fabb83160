import { json, redirect, type AppLoadContext } from '@remix-run/node';
import { mergeProgress } from '#app/domain/learning/merge-progress.ts';
import { textField } from '#app/http/form-fields.ts';
import { signIn } from './enter.server.ts';

/** What the page says to whoever sent a form without a session: the page of the error shows it. */
export interface Unsent {
  /** Every field that was sent, files aside. */
  unsent: [string, string][];
  /** The handle that was typed to sign in; null before the first try. */
  handle: string | null;
}

const fields = { handle: 'sign-in-handle', password: 'sign-in-password' } as const;

/** Takes what was typed to sign in out of a form: nothing behind the guard ever sees a password. */
export function takeCredentials(form: FormData): { handle: string; password: string } {
  const typed = { handle: textField(form, fields.handle), password: textField(form, fields.password) };
  for (const name of Object.values(fields)) form.delete(name);
  return typed;
}

async function enter(context: AppLoadContext, typed: { handle: string; password: string }) {
  try {
    return await signIn(context, typed);
  } catch (thrown) {
    // Too many tries: what was written is handed back all the same.
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/**
 * The answer to a form that came without a session. With a handle and its password the browser is asked to send the
 * same form again (307), now with a session; else the form is handed back with a place to sign in.
 */
export async function signInAgain(
  context: AppLoadContext,
  { form, typed, path }: { form: FormData; typed: { handle: string; password: string }; path: string },
): Promise<Response> {
  const unsent = [...form.entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const back = (handle: string | null, init: ResponseInit) => json<Unsent>({ unsent, handle }, init);
  if (typed.handle + typed.password === '') return back(null, { status: 401 });
  const entered = await enter(context, typed);
  if (entered instanceof Response) return back(typed.handle, { status: 429, headers: entered.headers });
  if (!entered.ok) return back(typed.handle, { status: 401 });
  const { person, school } = context;
  if (person?.kind === 'guest') {
    await mergeProgress(school.db, { guestId: person.id, accountId: entered.personId });
  }
  return redirect(path, { status: 307, headers: { 'set-cookie': entered.cookie } });
}

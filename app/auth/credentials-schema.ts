import { z } from 'zod';
import { onlyTexts } from '#app/http/form-fields.ts';

/** Longer than any right value, so that a wrong one is refused by its rule and not by its weight. */
const typed = z.string().max(400).default('');

export const credentials = z.object({ handle: typed, password: typed });

export const recovery = z.object({ handle: typed, recoveryCode: typed, password: typed });

/** What of a form these schemas may be given. */
export const credentialsForm = (form: FormData) => onlyTexts(form, Object.keys(credentials.shape));
export const recoveryForm = (form: FormData) => onlyTexts(form, Object.keys(recovery.shape));

/** Which field a fault of people stands at. */
export function fieldOf(fault: string): 'handle' | 'password' | 'recoveryCode' {
  if (fault.startsWith('handle')) return 'handle';
  return fault.startsWith('password') ? 'password' : 'recoveryCode';
}

/** Faults by field, as Conform's reply wants them. */
export function byField(faults: string[]): Record<string, string[]> {
  return Object.fromEntries(faults.map((fault) => [fieldOf(fault), [fault]]));
}

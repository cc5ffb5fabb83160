import { createHash, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';

/** OWASP's minimum for argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordLength = { min: 10, max: 200 };

const commonPasswords = new Set(
  dictionary['passwords-common'].filter((word) => word.length >= passwordLength.min),
);

export type PasswordFault = 'password-empty' | 'password-too-short' | 'password-too-long' | 'password-common';

/** What is wrong with a new password, or null. It may not be a well-known one, nor the handle itself. */
export function passwordFault(password: string, handle: string): PasswordFault | null {
  const length = [...password].length;
  if (length === 0) return 'password-empty';
  if (length < passwordLength.min) return 'password-too-short';
  if (length > passwordLength.max) return 'password-too-long';
  const folded = password.toLowerCase();
  const oneLetter = new Set(folded).size < 3;
  if (oneLetter || commonPasswords.has(folded) || folded === handle.toLowerCase()) return 'password-common';
  return null;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost);
}

/** A hash no password has: comparing with it takes as long as comparing with a real one. */
const nobodysHash = hashPassword(createHash('sha256').update(String(process.hrtime.bigint())).digest('hex'));

/** Compares in the same time whether the account exists (`passwordHash`) or not (`null`). */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFC').slice(0, 1000));
  return matches && passwordHash !== null;
}

/** Crockford's base 32: no I, L, O, U, so that a code copied by hand is read back right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new recovery code, 125 bits: five groups of five. */
export function newRecoveryCode(): string {
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(32)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** What a Cyrillic keyboard makes of the letters of a code, and the letters themselves. */
const cyrillic = 'АВСЕНКМОРТХУІ';
const latin = 'ABCEHKMOPTXYI';

/**
 * The code as kept. It is random enough for a fast hash. Case, spaces, dashes, O/0, I/L/1 and Cyrillic letters
 * that look like Latin ones do not matter: who copies a code from paper has no other way in.
 */
export function hashRecoveryCode(typed: string): string {
  const plain = [...typed.toUpperCase()]
    .map((letter) => latin[cyrillic.indexOf(letter)] ?? letter)
    .join('')
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return createHash('sha256').update(plain).digest('hex');
}

import { mendMixedWords } from '#app/domain/assessment/grading/fold-answer.ts';
import type { Result } from '#app/http/result.ts';

export type HolderNameFault =
  'name-too-short' | 'name-too-long' | 'name-without-letters' | 'name-not-printable';

const shortest = 2;
const longest = 120;

/**
 * Latin and Cyrillic letters, digits, and what stands between the parts of a name. Everything else is refused: signs
 * that turn the direction of writing, invisible characters, loose accents, pictures, and scripts our type lacks.
 */
const printable = /^(?:(?!\p{M})[\p{Script=Latin}\p{Script=Cyrillic}0-9 .,'’ʼ()-])+$/u;
const letter = /\p{L}/u;
const mixedWord = /(?=[^\s-]*\p{Script=Latin})(?=[^\s-]*\p{Script=Cyrillic})/u;

/**
 * The name as it will be printed: composed, spaces collapsed, and Latin look-alikes inside Cyrillic words replaced,
 * because і is often typed as Latin i. A word that still mixes the two scripts is refused.
 */
export function holderName(typed: string): Result<{ name: string }, HolderNameFault> {
  const name = mendMixedWords(
    typed
      .normalize('NFKC')
      .replace(/\p{Zs}+/gu, ' ')
      .trim(),
  );
  const { length } = Array.from(name);
  if (length < shortest) return { ok: false, reason: 'name-too-short' };
  if (length > longest) return { ok: false, reason: 'name-too-long' };
  const mixed = name.split(/[\s-]/).some((word) => mixedWord.test(word));
  if (!printable.test(name) || mixed) return { ok: false, reason: 'name-not-printable' };
  return letter.test(name) ? { ok: true, name } : { ok: false, reason: 'name-without-letters' };
}

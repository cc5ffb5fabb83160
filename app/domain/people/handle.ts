/** Letters that a reader takes for one another, lower case, Latin and Cyrillic; the first stands for all. */
const lookAlikes = [
  'aа',
  'bв',
  'cс',
  'eеё',
  'hнһ',
  'ilіı1',
  'kк',
  'mм',
  'oо0',
  'pр',
  'tт',
  'xх',
  'yуүұ',
  '3зэ',
];

const standIn = new Map(
  lookAlikes.flatMap((group) => [...group].map((letter) => [letter, group[0] ?? letter])),
);

/**
 * Russian and Kazakh letters, Latin ones, and those of Kazakh in Latin script: spelled out, because the two scripts
 * as a whole hold more letters that look the same than anybody could list (ә and ə, s and ѕ, full-width Latin).
 */
const letters = 'а-яёәғқңөұүһіa-zäáğǵıñńöóşçūüúý';
const shape = new RegExp(`^[${letters}${letters.toUpperCase()}İ0-9]+$`, 'u');

export type HandleFault = 'handle-empty' | 'handle-too-short' | 'handle-too-long' | 'handle-letters';

/** The handle as it will be kept (trimmed, composed letters), or what is wrong with it. */
export function parseHandle(
  typed: string,
): { ok: true; handle: string } | { ok: false; reason: HandleFault } {
  const handle = typed.trim().normalize('NFC');
  const length = [...handle].length;
  if (length === 0) return { ok: false, reason: 'handle-empty' };
  if (length < 3) return { ok: false, reason: 'handle-too-short' };
  if (length > 32) return { ok: false, reason: 'handle-too-long' };
  if (!shape.test(handle)) return { ok: false, reason: 'handle-letters' };
  return { ok: true, handle };
}

/**
 * What two handles must not share: case and look-alike letters are folded, so that nobody can pass for another
 * by writing «Асем» with a Latin «A».
 */
export function handleKey(handle: string): string {
  // In lower case «İ» is an i with a loose dot.
  const lower = handle.trim().normalize('NFC').toLowerCase().replaceAll('\u0307', '');
  return [...lower].map((letter) => standIn.get(letter) ?? letter).join('');
}

/** Letters that a reader takes for one another, lower case, Latin and Cyrillic; the first stands for all. */
const lookAlikes = [
  'aа',
  'bв',
  'cс',
  'eеё',
  'hнһ',
  'ilі1',
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

const shape = /^[\p{Script=Latin}\p{Script=Cyrillic}0-9]{3,32}$/u;
const onlyLettersAndDigits = /^[\p{L}0-9]+$/u;

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
  if (!shape.test(handle) || !onlyLettersAndDigits.test(handle))
    return { ok: false, reason: 'handle-letters' };
  return { ok: true, handle };
}

/**
 * What two handles must not share: case and look-alike letters are folded, so that nobody can pass for another
 * by writing «Асем» with a Latin «A».
 */
export function handleKey(handle: string): string {
  const lower = handle.trim().normalize('NFC').toLowerCase();
  return [...lower].map((letter) => standIn.get(letter) ?? letter).join('');
}

import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U, which are mistaken for 1, 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 20;

/** What a hand or a Cyrillic keyboard makes of these characters. */
const misread = new Map(Object.entries({ O: '0', I: '1', L: '1' }));
const fromCyrillic = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    К: 'K',
    М: 'M',
    О: '0',
    Р: 'P',
    Т: 'T',
    Х: 'X',
    І: '1',
  }),
);

/** A serial such as `7KQ4M-2XD9A-0VHTZ-3JWPE`: five bits of each of 20 random bytes, 100 bits that nobody can guess. */
export function newSerial(bytes: Uint8Array = randomBytes(length)): string {
  return grouped(
    Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte % alphabet.length)).join(''),
  );
}

/** The serial a person typed, in its one right form; null when it cannot be one. Spaces, dashes and case are free. */
export function readSerial(typed: string): string | null {
  const characters = Array.from(typed.toUpperCase().replace(/[\s\u2010-\u2015\u2212-]/g, ''), (character) => {
    const latin = fromCyrillic.get(character) ?? character;
    return misread.get(latin) ?? latin;
  });
  const known = characters.length === length && characters.every((character) => alphabet.includes(character));
  return known ? grouped(characters.join('')) : null;
}

function grouped(characters: string): string {
  return characters.match(/.{5}/g)?.join('-') ?? '';
}

/**
 * Folding: what the same word may look like under other fingers. Index and query are folded alike, so that a Kazakh
 * word typed on a Russian keyboard, with Latin look-alikes, in capitals or without ё and ь is the same word.
 */

/** Kazakh letters become the Russian ones people type instead; ё counts as е; the hard and soft signs are silent. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
  ...{ ё: 'е', ъ: '', ь: '' },
};

/** Latin letters inside a Cyrillic word: what was meant. */
const meantCyrillic: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'х', i: 'и', k: 'к', m: 'м', n: 'п', o: 'о', p: 'р', t: 'т' },
  ...{ u: 'и', x: 'х', y: 'у', ə: 'а' },
};

/** Cyrillic letters inside a Latin word: what was meant. */
const meantLatin: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    һ: 'h',
    і: 'i',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    т: 't',
    х: 'x',
    у: 'y',
  },
};

const isLatin = /\p{Script=Latin}/u;
const isCyrillic = /\p{Script=Cyrillic}/u;
/** Marks of stress, apostrophes, the invisible hyphen. */
const silent = /[\u0300-\u036f'’ʼ‘`\u00ad]/g;

function replaced(word: string, table: Readonly<Record<string, string>>): string {
  let result = '';
  for (const sign of word) result += table[sign] ?? sign;
  return result;
}

function inOneAlphabet(word: string): string {
  const signs = [...word];
  const latin = signs.filter((sign) => isLatin.test(sign)).length;
  const cyrillicSigns = signs.filter((sign) => isCyrillic.test(sign)).length;
  if (latin === 0 || cyrillicSigns === 0) return word;
  return replaced(word, latin > cyrillicSigns ? meantLatin : meantCyrillic);
}

/** Folds one word, or a number such as 20-1. An English possessive loses its 's. */
export function fold(word: string): string {
  const plain = word.normalize('NFC').toLowerCase().normalize('NFC');
  const bare = plain.replace(/(?<=[a-z])['’ʼ]s$/, '').replace(silent, '');
  return replaced(inOneAlphabet(bare), cyrillic);
}

/** A word where it stands in a text: `text.slice(start, end)`. */
export type Token = { word: string; start: number; end: number };

/** Numbers keep what joins their digits (20-1, 7.4); words may hold apostrophes and marks of stress. */
const wordPattern = /\d+(?:[-.,]\d+)*|\p{L}[\p{L}\p{M}\u00ad]*(?:['’ʼ‘`]\p{L}+)*/gu;
const hyphen = /^[-\u2010\u2011]$/;

/**
 * The words of a text, folded. A word with a hyphen is there in parts and as one: экзит, пол, экзитпол.
 * Longer than any word is no word: pieces are cut at 40 letters.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Token | null = null;
  for (const match of text.matchAll(wordPattern)) {
    const token = {
      word: fold(match[0].slice(0, 40)),
      start: match.index,
      end: match.index + match[0].length,
    };
    if (token.word === '') continue;
    const joined = before !== null && hyphen.test(text.slice(before.end, token.start));
    tokens.push(token);
    if (before && joined && !/^\d/.test(before.word + token.word))
      tokens.push({ word: before.word + token.word, start: before.start, end: token.end });
    before = token;
  }
  return tokens;
}

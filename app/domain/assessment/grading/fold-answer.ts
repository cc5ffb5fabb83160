const cyrillic = /\p{Script=Cyrillic}/u;

/** Letters that look the same in print. Case matters here: H looks like Н, but h like һ. */
const lookAlikes = new Map(
  Object.entries({
    ...{
      A: 'А',
      B: 'В',
      C: 'С',
      E: 'Е',
      H: 'Н',
      I: 'І',
      K: 'К',
      M: 'М',
      O: 'О',
      P: 'Р',
      T: 'Т',
      X: 'Х',
      Y: 'У',
    },
    ...{ a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
  }),
);

/** Letters a Russian keyboard lacks, and the ones typed instead of them. */
const russianKeyboard = new Map(
  Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' }),
);

function replaceLetters(text: string, table: Map<string, string>): string {
  return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

/** Latin letters that look Cyrillic become Cyrillic. */
export function lookAlikesToCyrillic(text: string): string {
  return replaceLetters(text, lookAlikes);
}

/** The same, only in words that have Cyrillic letters already: slips of the keyboard, not foreign words. */
export function mendMixedWords(text: string): string {
  return text.replace(/[^\s-]+/gu, (word) => (cyrillic.test(word) ? lookAlikesToCyrillic(word) : word));
}

/**
 * What is left of a typed answer when case, spaces, quotes, the final full stop, the form of dashes, ё, Latin
 * look-alikes in Cyrillic words and the letters missing on a Russian keyboard are set aside. For comparing only.
 */
export function foldAnswer(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/["'«»“”„‟‘’‚‛`´ʼ\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[ .!?;]+$/, '');
  return replaceLetters(mendMixedWords(plain).toLowerCase(), russianKeyboard);
}

/**
 * Whether two texts are the same answer. The second comparison finds a Cyrillic word typed with nothing but Latin
 * look-alikes ("PECTOP"), which the first cannot tell from a foreign word.
 */
export function sameAnswer(one: string, other: string): boolean {
  return (
    foldAnswer(one) === foldAnswer(other) ||
    foldAnswer(lookAlikesToCyrillic(one)) === foldAnswer(lookAlikesToCyrillic(other))
  );
}

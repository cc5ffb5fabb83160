import { expect, test } from 'vitest';
import { glossaryView } from '#app/views/glossary-view.server.ts';
import { instrument, libraryOf, provision, term } from './library.ts';

function wordsIn(...words: string[]) {
  return libraryOf({ terms: words.map((word, i) => term(`term-${i}`, { kk: word, ru: word, en: word })) });
}

function alphabet(language: 'kk' | 'ru' | 'en', ...words: string[]) {
  return glossaryView(wordsIn(...words), { language }).letters.map(({ letter, terms }) => [
    letter,
    ...terms.map(({ word }) => word),
  ]);
}

test('Kazakh words stand in the order of the Kazakh alphabet', () => {
  const words = ['ішкі', 'ұйым', 'қол', 'әкім', 'бюллетень', 'азамат', 'кандидат', 'ғасыр', 'өтініш', 'ояну'];
  expect(alphabet('kk', ...words).map(([letter]) => letter)).toEqual([
    'А',
    'Ә',
    'Б',
    'Ғ',
    'К',
    'Қ',
    'О',
    'Ө',
    'Ұ',
    'І',
  ]);
});

test.each([
  ['kk', 'АӘБВГҒДЕЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ'],
  ['ru', 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'],
  ['en', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
] as const)('%s has the order of its own alphabet', (language, letters) => {
  const words = [...letters].toReversed().map((letter) => `${letter.toLowerCase()}аб`);
  expect(alphabet(language, ...words).map(([letter]) => letter)).toEqual([...letters]);
});

const three = libraryOf({
  terms: [
    term('observer', { kk: 'байқаушы', ru: 'наблюдатель', en: 'observer' }),
    term('ballot', { kk: 'бюллетень', ru: 'бюллетень', en: 'ballot paper' }),
    term('box', { kk: 'сайлау жәшігі', ru: 'урна', en: 'ballot box' }),
  ],
});

test.each([
  ['', ['observer', 'ballot', 'box']],
  ['байк', ['observer']],
  ['НАБЛЮДАТЕЛЬ', ['observer']],
  ['ballot', ['ballot', 'box']],
  ['жашик сайлау', []],
  ['жашиги сайлау', ['box']],
  ['юллет', []],
  ['?!', ['observer', 'ballot', 'box']],
])('asked for «%s», the glossary shows %j', (query, ids) => {
  const { letters, found, total } = glossaryView(three, { language: 'kk', query });
  expect(letters.flatMap(({ terms }) => terms.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted());
  expect({ found, total }).toEqual({ found: ids.length, total: 3 });
});

test('quotation marks do not count, and a letter has one heading', () => {
  expect(alphabet('ru', 'бюллетень', '«Против всех»', 'протокол', 'БДИПЧ')).toEqual([
    ['Б', 'БДИПЧ', 'бюллетень'],
    ['П', '«Против всех»', 'протокол'],
  ]);
});

test('Russian Ё stands among Е', () => {
  expect(alphabet('ru', 'если', 'ёмкость', 'единица')).toEqual([['Е', 'единица', 'ёмкость', 'если']]);
});

test('every letter has an anchor of its own', () => {
  const anchors = glossaryView(wordsIn('one', 'two', 'three'), { language: 'en' }).letters.map(
    ({ anchor }) => anchor,
  );
  expect(anchors).toEqual(['letter-1', 'letter-2']);
});

test('a term shows the two other languages and the provision behind it', () => {
  const library = libraryOf({
    instruments: [instrument('act')],
    provisions: [provision('act-1', 'act')],
    terms: [term('observer', { kk: 'байқаушы', ru: 'наблюдатель', en: 'observer' }, 'act-1')],
  });
  const [letter] = glossaryView(library, { language: 'ru' }).letters;
  expect(letter?.terms).toEqual([
    {
      id: 'observer',
      word: 'наблюдатель',
      definition: 'definition of observer (ru)',
      others: [
        { language: 'kk', word: 'байқаушы' },
        { language: 'en', word: 'observer' },
      ],
      provision: { id: 'act-1', article: 'article of act-1 (ru)', instrument: 'short act (ru)' },
      lessons: [],
    },
  ]);
});

test('a term without a provision, or with one the library lost, has no link', () => {
  const word = { kk: 'а', ru: 'а', en: 'a' };
  const library = libraryOf({ terms: [term('one', word), term('two', word, 'gone')] });
  const [letter] = glossaryView(library, { language: 'kk' }).letters;
  expect(letter?.terms.map(({ provision: link }) => link)).toEqual([null, null]);
});

test('an empty glossary has no letters', () => {
  expect(glossaryView(libraryOf({}), { language: 'kk' })).toMatchObject({ found: 0, total: 0, letters: [] });
});

import { expect, onTestFinished, test } from 'vitest';
import type { Library } from '#app/content/library.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { Piece } from '#app/search/extract.ts';
import { createSearch } from '#app/search/search.ts';
import { instrument, libraryOf, provision, term, version } from '../views/library.ts';

const library = libraryOf({
  instruments: [instrument('act')],
  provisions: [
    provision('act-20-1', 'act', {
      article: { kk: '20-1-бап', ru: 'статья 20-1', en: 'article 20-1' },
      title: { kk: 'Байқаушының құқықтары', ru: 'Права наблюдателя', en: 'Rights of an observer' },
      versions: [
        version({ text: { kk: 'Байқаушы көреді.', ru: 'Наблюдатель смотрит.', en: 'An observer looks.' } }),
      ],
    }),
    provision('act-43', 'act', {
      article: { kk: '43-бап', ru: 'статья 43', en: 'article 43' },
      title: { kk: 'Хаттама', ru: 'Протокол', en: 'Protocol' },
      versions: [
        version({
          text: { kk: 'Хаттаманы байқаушы да алады.', ru: 'Копия протокола.', en: 'A copy of it.' },
        }),
      ],
    }),
  ],
  terms: [
    term('observer', { kk: 'байқаушы', ru: 'наблюдатель', en: 'observer' }),
    term('copy', { kk: 'хаттаманың көшірмесі', ru: 'копия протокола', en: 'certified copy' }),
    term('exit-poll', { kk: 'экзит-пол', ru: 'экзитпол', en: 'exit poll' }),
  ],
});

function find(query: string, language: Language = 'kk', where: Library = library) {
  const search = createSearch();
  onTestFinished(() => search.close());
  const found = search.find(where, { query, language });
  if (!found.ok) throw new Error(`«${query}» was refused: ${found.reason}.`);
  return found;
}

const ids = (hits: { id: string }[]) => hits.map(({ id }) => id);
const markedIn = (pieces: Piece[]) => pieces.filter(({ hit }) => hit).map(({ text }) => text);

test('the name of a thing finds the thing first, then what speaks of it', () => {
  expect(ids(find('байқаушы').own)).toEqual(['observer', 'act-20-1', 'act-43']);
});

test.each([
  ['байкаушы', 'observer'],
  ['БАЙКАУШЫЛАРДЫН', 'observer'],
  ['байқушы', 'observer'],
  ['наблюдатель', 'observer'],
  ['хаттаманын коширмеси', 'copy'],
  ['20-1', 'act-20-1'],
  ['43-бап', 'act-43'],
  ['экзит пол', 'exit-poll'],
  ['экзитпол', 'exit-poll'],
  ['хаттам', 'copy'],
])('«%s» finds %s', (query, id) => {
  expect(ids(find(query).own)).toContain(id);
});

test('what was looked for is marked as it is written, in title and extract', () => {
  const hit = find('коширме хаттама').own.find(({ id }) => id === 'copy');
  expect(markedIn(hit?.title ?? [])).toEqual(['хаттаманың', 'көшірмесі']);
  expect(hit?.title.map(({ text }) => text).join('')).toBe('хаттаманың көшірмесі');
  const other = find('байқаушы').own.find(({ id }) => id === 'act-43');
  expect(markedIn(other?.extract ?? [])).toEqual(['байқаушы']);
});

test('the page’s own language comes first, the others only with what it does not have', () => {
  const found = find('протокол', 'kk');
  expect(ids(found.own)).toEqual(['copy']);
  expect(found.others.map(({ id, language }) => `${language} ${id}`)).toEqual(['ru act-43']);
  expect(find('observer', 'en').others).toEqual([]);
});

test('a word with a typing error is mended, and that is said in the letters of the texts', () => {
  expect(find('байқаушы').corrections).toEqual([]);
  expect(find('бйқаушы').corrections).toEqual([{ typed: 'бйқаушы', meant: 'байқаушы' }]);
});

test('a word of another language is no typing error', () => {
  const library = libraryOf({ terms: [term('a', { kk: 'сауал', ru: 'сауна', en: 'sauna' })] });
  expect(find('сауна', 'kk', library).corrections).toEqual([]);
});

test('when nothing is found, words that look alike are offered', () => {
  const found = find('зайқапшы');
  expect(found).toMatchObject({ own: [], others: [], corrections: [] });
  expect(found.suggestions).toContain('байқаушы');
  expect(find('дирижабль').suggestions).toEqual([]);
});

test.each(['', '   ', '?!…', '""'])('«%s» is nothing to look for', (query) => {
  expect(createSearch().find(library, { query, language: 'kk' })).toEqual({ ok: false, reason: 'empty' });
});

test('200 letters are looked for, 201 are too many', () => {
  const search = createSearch();
  onTestFinished(() => search.close());
  const asked = (length: number) => search.find(library, { query: 'а'.repeat(length), language: 'kk' });
  expect(asked(200).ok).toBe(true);
  expect(asked(201)).toEqual({ ok: false, reason: 'too-long' });
});

test.each([
  '"байқаушы',
  'байқаушы" OR "хаттама',
  'title:байқаушы',
  'NEAR(байқаушы хаттама, 5)',
  'байқаушы*',
  '^байқаушы',
  '{title} : байқаушы',
  "байқаушы'); DROP TABLE texts; --",
  'байқаушы AND',
  'NOT байқаушы',
  '+байқаушы -хаттама',
  'байқаушы\u0000хаттама',
])('signs of a query language are only signs: %j', (query) => {
  expect(ids(find(query).own)).toContain('observer');
});

test('the index follows the library', () => {
  const search = createSearch();
  onTestFinished(() => search.close());
  const ask = (where: Library) => search.find(where, { query: 'квота', language: 'ru' });
  expect(ask(library)).toMatchObject({ own: [] });
  const newer = libraryOf({ terms: [term('quota', { kk: 'квота', ru: 'квота', en: 'quota' })] });
  expect(ask(newer)).toMatchObject({ own: [{ id: 'quota', kind: 'term' }] });
  expect(ask(library)).toMatchObject({ own: [] });
});

test('an empty library finds nothing', () => {
  expect(find('байқаушы', 'kk', libraryOf({}))).toMatchObject({ own: [], others: [], suggestions: [] });
});

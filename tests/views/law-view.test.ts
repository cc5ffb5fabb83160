import { expect, test } from 'vitest';
import { readContent } from '#app/content/read/read-content.ts';
import { provision as provisionSchema } from '#app/content/schema/law.ts';
import { lawTopics } from '#app/views/law-topics.ts';
import { lawFilter, lawView } from '#app/views/law-view.server.ts';
import { instrument, libraryOf, provision, version } from './library.ts';

const historic = version({ status: 'historic' });
const doubtful = version({ status: 'not-verified' });

const library = libraryOf({
  instruments: [
    instrument('act', { number: '2464', url: 'https://example.org/act' }),
    instrument('code', { url: 'http://example.org/code' }),
    instrument('resolution', { status: 'historic' }),
  ],
  provisions: [
    provision('act-100', 'act'),
    provision('act-20-1-rights', 'act', { topics: ['observers', 'rights'] }),
    provision('act-20', 'act', { topics: ['openness'], versions: [historic] }),
    provision('code-1', 'code', { topics: ['liability', 'observers'], versions: [doubtful] }),
    provision('resolution-1', 'resolution'),
    provision('resolution-2', 'resolution'),
  ],
});

const everything = { topic: null, status: null };

function idsBy(filter: Parameters<typeof lawView>[1]['filter']) {
  const { groups } = lawView(library, { language: 'en', filter });
  return groups.map(({ id, provisions }) => [id, ...provisions.map((row) => row.id)]);
}

test('the instrument with most provisions comes first, history last, articles in their order', () => {
  expect(idsBy(everything)).toEqual([
    ['act', 'act-20', 'act-20-1-rights', 'act-100'],
    ['code', 'code-1'],
    ['resolution', 'resolution-1', 'resolution-2'],
  ]);
});

test.each([
  ['a topic', { topic: 'observers', status: null }, 5],
  ['a status', { topic: null, status: 'not-verified' }, 1],
  ['both', { topic: 'observers', status: 'as-known' }, 2],
  ['what nothing has', { topic: 'rights', status: 'historic' }, 0],
] as const)('filters by %s', (_, filter, found) => {
  const view = lawView(library, { language: 'kk', filter });
  expect(view).toMatchObject({ found, total: 6, filter });
  expect(view.groups.flatMap(({ provisions }) => provisions)).toHaveLength(found);
  expect(view.groups.every(({ provisions }) => provisions.length > 0)).toBe(true);
});

test('a provision of a historic instrument counts as history', () => {
  expect(idsBy({ topic: null, status: 'historic' })).toEqual([
    ['act', 'act-20'],
    ['resolution', 'resolution-1', 'resolution-2'],
  ]);
});

test('only what some provision has can be asked for', () => {
  const { topics, statuses } = lawView(library, { language: 'ru', filter: everything });
  expect(topics).toEqual(['liability', 'observers', 'openness', 'rights']);
  expect(statuses).toEqual(['as-known', 'historic', 'not-verified']);
});

test('every row is in the language of the page, with its date and how sure we are', () => {
  const { groups } = lawView(library, { language: 'kk', filter: everything });
  expect(groups[0]).toMatchObject({ name: 'act (kk)', number: '2464', note: 'note of act (kk)' });
  expect(groups[0]?.provisions[1]).toMatchObject({
    title: 'title of act-20-1-rights (kk)',
    article: 'article of act-20-1-rights (kk)',
    checkedOn: '2026-11-22',
    confidence: 'found',
  });
});

test('an official address without encryption is not linked', () => {
  const { groups } = lawView(library, { language: 'en', filter: everything });
  expect(groups.map(({ url }) => url)).toEqual(['https://example.org/act', null, null]);
});

test.each([
  ['topic=observers&status=historic', { topic: 'observers', status: 'historic' }],
  ['topic=&status=', everything],
  ['topic=nonsense&status=as-known', { topic: null, status: 'as-known' }],
  ['status=<script>&page=2', everything],
])('reads the address ?%s', (query, filter) => {
  expect(lawFilter(new URLSearchParams(query))).toEqual(filter);
});

test('every topic of the shipped provisions has a name', async () => {
  const { units } = await readContent('content');
  const shipped = units
    .filter(({ kind }) => kind === 'provision')
    .map(({ body }) => provisionSchema.parse(JSON.parse(body)));
  const topics = new Set(shipped.flatMap((one) => one.topics));
  expect([...topics].filter((topic) => !lawTopics.some((named) => named === topic))).toEqual([]);
});

import { expect, test } from 'vitest';
import { readContent } from '#app/content/read/read-content.ts';
import { provision as provisionSchema } from '#app/content/schema/law.ts';
import { lawTopics } from '#app/views/law-topics.ts';
import { lawFilter, lawView, type LawFilter } from '#app/views/law/law-view.server.ts';
import { instrument, libraryOf, provision, version } from '../library.ts';

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

const everything = { instrument: null, topic: null, status: null, year: null, on: null };
const today = '2026-11-22';

function idsBy(asked: Partial<LawFilter>) {
  const filter = { ...everything, ...asked };
  const { groups } = lawView(library, { language: 'en', filter, today });
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
  ['a topic', { topic: 'observers' }, 5],
  ['a status', { status: 'not-verified' }, 1],
  ['an instrument', { instrument: 'act' }, 3],
  ['a topic and a status', { topic: 'observers', status: 'as-known' }, 2],
  ['what nothing has', { topic: 'rights', status: 'historic' }, 0],
] as const)('filters by %s', (_, asked, found) => {
  const filter = { ...everything, ...asked };
  const view = lawView(library, { language: 'kk', filter, today });
  expect(view).toMatchObject({ found, total: 6, filter });
  expect(view.groups.flatMap(({ provisions }) => provisions)).toHaveLength(found);
  expect(view.groups.every(({ provisions }) => provisions.length > 0)).toBe(true);
});

test('a provision of a historic instrument counts as history', () => {
  expect(idsBy({ status: 'historic' })).toEqual([
    ['act', 'act-20'],
    ['resolution', 'resolution-1', 'resolution-2'],
  ]);
});

test('only what some provision has can be asked for', () => {
  const { topics, statuses } = lawView(library, { language: 'ru', filter: everything, today });
  expect(topics).toEqual(['liability', 'observers', 'openness', 'rights']);
  expect(statuses).toEqual(['as-known', 'historic', 'not-verified']);
});

test('every row is in the language of the page, with its date and how sure we are', () => {
  const { groups } = lawView(library, { language: 'kk', filter: everything, today });
  expect(groups[0]).toMatchObject({ name: 'act (kk)', number: '2464', note: 'note of act (kk)' });
  expect(groups[0]?.provisions[1]).toMatchObject({
    title: 'title of act-20-1-rights (kk)',
    article: 'article of act-20-1-rights (kk)',
    checkedOn: '2026-11-22',
    confidence: 'found',
  });
});

test('an official address without encryption is not linked', () => {
  const { groups } = lawView(library, { language: 'en', filter: everything, today });
  expect(groups.map(({ url }) => url)).toEqual(['https://example.org/act', null, null]);
});

test.each([
  ['topic=observers&status=historic', { topic: 'observers', status: 'historic' }],
  ['topic=&status=&instrument=&year=', {}],
  ['topic=nonsense&status=as-known', { status: 'as-known' }],
  ['status=<script>&page=2', {}],
  ['instrument=code&year=2021', { instrument: 'code', year: 2021 }],
  ['instrument=nothing&year=1200', {}],
  ['year=2021.5', {}],
])('reads the address ?%s', (query, asked) => {
  const { on: _on, ...nothing } = everything;
  expect(lawFilter(new URLSearchParams(query), library)).toEqual({ ...nothing, ...asked });
});

const dated = libraryOf({
  instruments: [instrument('act')],
  provisions: [
    provision('act-1', 'act', { versions: [version({ from: '2004-01-01' })] }),
    provision('act-2', 'act', {
      versions: [version({ from: '1998-01-01', until: '2003-12-31', status: 'historic' })],
    }),
    provision('act-3', 'act', { versions: [version({ knownAsOf: '2020-01-01' })] }),
  ],
});

const ids = (asked: Partial<LawFilter>) => {
  const view = lawView(dated, { language: 'en', filter: { ...everything, ...asked }, today });
  return { ...view, ids: view.groups.flatMap(({ provisions }) => provisions.map(({ id }) => id)) };
};

test('in force in a year: what applied, and how many nobody can tell of', () => {
  expect(ids({ year: 2001 })).toMatchObject({ ids: ['act-2'], unknownYear: 1, found: 1, total: 3 });
  expect(ids({ year: 2020 })).toMatchObject({ ids: ['act-1', 'act-3'], unknownYear: 0 });
  expect(ids({}).years).toEqual(Array.from({ length: 32 }, (_, i) => 2026 - i));
});

test('as of a day: the rules whose text is known then, and how many are not', () => {
  const { groups, ...view } = ids({ on: '2001-05-01' });
  expect(view).toMatchObject({ ids: ['act-2', 'act-3'], notOn: 1, found: 2 });
  expect(groups[0]?.provisions.map(({ asOf }) => asOf)).toMatchObject([
    { known: true, doubt: null, until: '2003-12-31' },
    { known: true, doubt: 'start-unknown' },
  ]);
});

test('every topic of the shipped provisions has a name', async () => {
  const { units } = await readContent('content');
  const shipped = units
    .filter(({ kind }) => kind === 'provision')
    .map(({ body }) => provisionSchema.parse(JSON.parse(body)));
  const topics = new Set(shipped.flatMap((one) => one.topics));
  expect([...topics].filter((topic) => !lawTopics.some((named) => named === topic))).toEqual([]);
});

import { expect, test } from 'vitest';
import { askedDay } from '#app/views/law/as-of-view.server.ts';
import { newestFirst, provisionView, shortAddress } from '#app/views/law/provision-view.server.ts';
import { course, instrument, libraryOf, provision, say, version } from '../library.ts';

const document = {
  ...{ id: 'doc-report', title: say('report'), author: say('author'), date: '2021' },
  kind: 'report' as const,
};

const library = libraryOf({
  instruments: [instrument('act'), instrument('resolution', { status: 'historic' })],
  provisions: [
    provision('act-1', 'act', {
      versions: [
        version({ from: '2010-01-01', until: '2020-01-01', status: 'historic', text: say('old') }),
        version({
          from: '2020-01-01',
          change: say('shorter'),
          text: say('A duty: 1) one; 2) two. Afterwards'),
          caution: say('careful'),
          sources: [
            'https://www.example.org/act/',
            'http://example.org/plain',
            'doc:doc-report',
            'doc:doc-gone',
          ],
        }),
      ],
    }),
    provision('resolution-1', 'resolution'),
  ],
  documents: [document],
  courses: [
    course('second', 2, [['act-1']]),
    course('first', 1, [['resolution-1'], ['act-1', 'resolution-1']]),
  ],
});

test('an unknown provision has no page', () => {
  expect(provisionView(library, { id: 'act-2', language: 'kk' })).toBeNull();
});

test('versions come newest first, in the language of the page', () => {
  const view = provisionView(library, { id: 'act-1', language: 'ru' });
  expect(view).toMatchObject({
    title: 'title of act-1 (ru)',
    status: 'as-known',
    instrument: { name: 'act (ru)' },
  });
  expect(view?.versions.map(({ from, status, caution }) => [from, status, caution])).toEqual([
    ['2020-01-01', 'as-known', 'careful (ru)'],
    ['2010-01-01', 'historic', null],
  ]);
  expect(view?.versions[0]?.text).toEqual({
    lead: 'A duty:',
    items: ['one', 'two.'],
    tail: 'Afterwards (ru)',
  });
});

test('sources: a safe address is a link, a document is named, anything else is only written', () => {
  expect(provisionView(library, { id: 'act-1', language: 'en' })?.versions[0]?.sources).toEqual([
    { kind: 'link', href: 'https://www.example.org/act/', label: 'example.org/act' },
    { kind: 'plain', label: 'http://example.org/plain' },
    { kind: 'document', title: 'report (en)', author: 'author (en)', date: '2021' },
    { kind: 'plain', label: 'doc:doc-gone' },
  ]);
});

test('names the lessons that rest on it, in the order of courses', () => {
  const lessons = provisionView(library, { id: 'act-1', language: 'kk' })?.lessons;
  expect(lessons).toEqual([
    {
      ...{
        course: { slug: 'first', title: 'first (kk)' },
        slug: 'lesson-2',
        number: 2,
        title: 'lesson 2 (kk)',
      },
      ...{ practice: [], exam: 0 },
    },
    {
      ...{
        course: { slug: 'second', title: 'second (kk)' },
        slug: 'lesson-1',
        number: 1,
        title: 'lesson 1 (kk)',
      },
      ...{ practice: [], exam: 0 },
    },
  ]);
});

test('tells what a version changed, and which one stood on a day', () => {
  const view = provisionView(library, { id: 'act-1', language: 'ru', on: '2019-05-01' });
  expect(view?.versions.map(({ number, change, tier }) => [number, change, tier])).toEqual([
    [2, 'shorter (ru)', 'law'],
    [1, null, 'law'],
  ]);
  expect(view?.changeDays).toEqual(['2010-01-01', '2020-01-01']);
  expect(view?.asOf).toMatchObject({ known: true, index: 0, doubt: null });
  expect(provisionView(library, { id: 'act-1', language: 'ru' })?.asOf).toBeNull();
});

test.each([
  ['', { day: null, bad: null }],
  ['on=', { day: null, bad: null }],
  ['on=2021-01-10', { day: '2021-01-10', bad: null }],
  ['on=10.01.2021', { day: '2021-01-10', bad: null }],
  ['on=2021-02-30', { day: null, bad: '2021-02-30' }],
  [`on=${'x'.repeat(500)}`, { day: null, bad: 'x'.repeat(40) }],
])('reads the day of ?%s', (query, asked) => {
  expect(askedDay(new URLSearchParams(query))).toEqual(asked);
});

test('every version of a historic instrument is history', () => {
  const view = provisionView(library, { id: 'resolution-1', language: 'kk' });
  expect(view?.status).toBe('historic');
  expect(view?.versions.map(({ status }) => status)).toEqual(['historic']);
});

const running = version({ from: '2022-11-05' });
const unknownStart = version();
const announced = version({ from: '2027-01-01', status: 'announced' });
const ended = version({ from: '2009-02-09', until: '2022-11-05', status: 'historic' });
const longEnded = version({ from: null, until: '2009-02-09', status: 'historic' });
const endUnknown = version({ from: '2020-12-04', status: 'historic' });

test.each([
  ['an end after a start', [ended, running], [running, ended]],
  ['what is announced before what runs', [running, announced], [announced, running]],
  ['an unknown start that still runs before an end', [ended, unknownStart], [unknownStart, ended]],
  ['the later end first', [longEnded, ended], [ended, longEnded]],
  ['history without an end by its start', [endUnknown, ended, running], [running, ended, endUnknown]],
])('sorts versions: %s', (_, given, sorted) => {
  expect(newestFirst(given)).toEqual(sorted);
});

test('a long address is cut, a short one loses only what says nothing', () => {
  expect(shortAddress('https://www.gndem.org/')).toBe('gndem.org');
  expect(shortAddress(`https://example.org/${'a'.repeat(100)}`)).toMatch(/^example\.org\/a{48}…$/);
});

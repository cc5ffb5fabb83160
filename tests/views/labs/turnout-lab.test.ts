import { expect, test } from 'vitest';
import { languages, type Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { turnoutView } from '#app/views/labs/turnout/turnout-view.server.ts';
import { shippedLibrary } from '../library.ts';

const library = await shippedLibrary();
const texts = loadTexts();

const viewOf = (query: string, language: Language = 'en') =>
  turnoutView(library, new URLSearchParams(query), { language, texts: texts[language] });

test.each(languages)(
  'the nine figures of January 2021 stand in the order of the sources (%s)',
  (language) => {
    const { shown, faults } = viewOf('', language);
    expect(faults).toEqual([]);
    expect(shown?.rows.map(({ length }) => length)).toEqual([63.2, 63.3, 36.2, 34.2, 28, 32, 23, 38, 37]);
    for (const { cautions } of shown?.rows ?? []) expect(cautions.length).toBeGreaterThan(0);
    expect(shown?.notConcluded).toEqual(['which-is-right', 'intent', 'whole-country', 'average']);
  },
);

test('figures keep the digits their source prints', () => {
  const { shown } = viewOf('');
  expect(shown?.rows.map(({ percent }) => percent).slice(0, 5)).toEqual([
    '63.2%',
    '63.3%',
    '36.2%',
    '34.2%',
    '28%',
  ]);
});

test.each([
  ['kk', '63,2\u00a0%'],
  ['ru', '63,2\u00a0%'],
  ['en', '63.2%'],
] as const)('a folded source says its figure in the manner of the page (%s)', (language, figure) => {
  const [first, , , , , , , , , blank] = viewOf('', language).rows;
  expect(first?.folded).toMatch(new RegExp(` · ${figure}$`));
  expect(blank?.folded).toBe(texts[language].t('turnout:source', { number: 10 }));
  expect(viewOf('who=A&percent=half', language).rows[0]?.folded).toBe('1. A · half');
});

test('the figures of the lab are those of the data set for charts', () => {
  const { shown } = viewOf('');
  const charted = library.dataset('turnout-2021')?.rows.map(({ values }) => values.turnout);
  expect(shown?.rows.map(({ length }) => length)).toEqual(charted);
});

test('what stands in the way of a comparison is named', () => {
  const { shown } = viewOf(
    'who=A&kind=official&scope=x&percent=63.2&who=B&kind=observers&scope=x&percent=36.2&counted=&counted=505',
  );
  expect(shown?.pairs).toEqual([
    { names: 'A — B', difference: '−27', obstacles: 'a part against the whole' },
  ]);
  expect(shown?.ranges).toEqual(['x: from 36.2% to 63.2%']);
});

test.each([
  ['who=A&percent=many', 'percent-0', 'Source 1, Turnout, %: Enter a percentage'],
  ['who=A&percent=50&who=&percent=40', 'who-1', 'Source 2, Who counted: Fill this in'],
  ['who=A&percent=50&counted=9&all=5', 'counted-0', 'A part cannot be more than its whole'],
])('%s is refused at %s', (query, field, told) => {
  const { faults, shown } = viewOf(query);
  expect(shown).toBeNull();
  expect(faults[0]?.field).toBe(field);
  expect(faults[0]?.text).toContain(told);
});

import { expect, test } from 'vitest';
import { csvOf } from '#app/views/labs/csv.ts';
import { hemicycle } from '#app/views/labs/hemicycle.ts';
import { seatsLabView } from '#app/views/labs/seats-view.server.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { shippedLibrary } from '../library.ts';

const library = await shippedLibrary();
const texts = loadTexts();

function viewOf(query: string, language: Language = 'en') {
  return seatsLabView(library, new URLSearchParams(query), { language, t: texts[language].t });
}

const votes = 'name=A&votes=510&name=B&votes=340&name=C&votes=150';

test('without figures in the address the count of 2021 is shown, in the words of the language', () => {
  for (const [language, name] of [
    ['kk', '«Нұр Отан»'],
    ['ru', '«Нур Отан»'],
    ['en', 'Nur Otan'],
  ] as const) {
    const { shown, form, faults } = viewOf('', language);
    expect(shown).toMatchObject({ status: 'allocated', headline: '76 – 12 – 10' });
    expect(shown?.rows[0]?.name).toBe(name);
    expect(form).toMatchObject({ seats: '98', threshold: '7' });
    expect(faults).toEqual([]);
  }
});

test.each([
  ['kz-2007-2020', '76 – 12 – 10'],
  ['kz-2021', '72 – 11 – 9 – 6'],
  ['what-if-3', '70 – 11 – 9 – 5 – 3'],
])('the address of the rule %s gives %s', (id, headline) => {
  const href = viewOf('').rules.find((rule) => rule.id === id)?.href ?? '';
  expect(viewOf(href.split('?')[1] ?? '').shown?.headline).toBe(headline);
});

test('the rule of 2026 cannot be counted by', () => {
  const rule = viewOf('').rules.find(({ state }) => state === 'not-verified');
  expect(rule).toMatchObject({ id: 'kz-kurultai-2026', href: null });
});

test('every preset of the lab opens without a fault', () => {
  const { presets } = viewOf('');
  expect(presets.length).toBeGreaterThan(0);
  for (const { href } of presets) expect(viewOf(href.split('?')[1] ?? '').faults).toEqual([]);
});

test('each step of the working is told with its numbers', () => {
  const { steps } = viewOf('').shown ?? { steps: [] };
  expect(steps.join(' ')).toContain('6,599,921 ÷ 98 = 67,346.1');
  expect(steps.join(' ')).toContain('527,750');
});

test.each([
  [`method=dhondt&seats=x&${votes}`, 'seats'],
  [`method=dhondt&seats=0&${votes}`, 'seats'],
  ['method=dhondt&seats=7&name=A&votes=many', 'votes-0'],
  ['method=dhondt&seats=7&name=A&votes=5&name=&votes=&name=B&votes=-3', 'votes-2'],
  [`method=dhondt&seats=7&threshold=200&${votes}`, 'threshold'],
  [`method=dhondt&seats=7&threshold=5&base=valid&${votes}`, 'valid'],
  ['method=dhondt&seats=7', 'name-0'],
])('bad figures are named at their field and kept: %s', (query, field) => {
  const { faults, shown, form } = viewOf(query);
  expect(shown).toBeNull();
  expect(faults.map((fault) => fault.field)).toContain(field);
  for (const { text } of faults) expect(text).not.toMatch(/^faults[:.]|\{\{/);
  expect(form.seats).toBe(new URLSearchParams(query).get('seats') ?? '');
});

test('above the form every fault names its field, at the field it does not', () => {
  const faults = viewOf('method=dhondt&seats=x&name=A&votes=many').faults;
  expect(faults.map(({ text }) => text)).toEqual([
    'Seats: Enter a number',
    'Votes of list 1: Enter a number',
  ]);
  expect(new Set(faults.map(({ own }) => own))).toEqual(new Set(['Enter a number']));
});

test('a tie gives the open seats to nobody and names the lists', () => {
  const { shown } = viewOf('method=dhondt&seats=3&name=A&votes=100&name=B&votes=100');
  expect(shown).toMatchObject({ status: 'tie', tie: { parties: ['A', 'B'], seatsAtStake: 1 } });
  expect(shown?.drawing?.points).toHaveLength(2);
});

test.each([1, 2, 7, 98, 145, 400])(
  'a chamber of %i has as many dots, inside the drawing, none on another',
  (seats) => {
    const { points, radius } = hemicycle(seats);
    expect(points).toHaveLength(seats);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(radius);
      expect(x).toBeLessThanOrEqual(320 - radius);
      expect(y).toBeGreaterThanOrEqual(radius);
      expect(y).toBeLessThanOrEqual(172 - radius);
    }
    for (const [at, one] of points.entries())
      for (const other of points.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(radius * 1.9);
  },
);

test('figures for a spreadsheet: semicolons, quotes, and nothing that would run as a formula', () => {
  expect(
    csvOf([
      ['Name', 'a;b "c"'],
      ['=1+1', -5],
    ]),
  ).toBe('Name;"a;b ""c"""\r\n\'=1+1;-5');
});

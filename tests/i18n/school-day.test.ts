import { expect, test } from 'vitest';
import { partialDatesOf } from '#app/i18n/partial-date.ts';
import { daysBetween, schoolDay, typedDay } from '#app/i18n/school-day.ts';

test.each([
  ['2026-11-22T18:59:59Z', '2026-11-22'],
  ['2026-11-22T19:00:00Z', '2026-11-23'],
])('at %s it is %s in the country', (moment, day) => {
  expect(schoolDay(new Date(moment))).toBe(day);
});

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-22', '2026-11-20', -2],
])('from %s to %s', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ['2021-01-10', '2021-01-10'],
  [' 10.01.2021 ', '2021-01-10'],
  ['5.6.2022', '2022-06-05'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['31.04.2021', null],
  ['2021-13-01', null],
  ['0021-01-10', null],
  ['9999-01-01', null],
  ['10/01/2021', null],
  ['2021', null],
  ['', null],
  ['2021-01-10T00:00', null],
  ["2021-01-10' or 1=1", null],
])('typed «%s» is %s', (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});

test.each([
  ['kk', ['2021 жылғы 10 қаңтар', '2021 жылғы қаңтар', '2021', '10 қаңтар', 'қаңтар', '']],
  ['ru', ['10 января 2021', 'январь 2021', '2021', '10 января', 'январь', '']],
  ['en', ['10 January 2021', 'January 2021', '2021', '10 January', 'January', '']],
] as const)('dates of which only a part is known, in %s', (language, written) => {
  const dates = ['2021-01-10', '2021-01', '2021'];
  const { full, withinYear } = partialDatesOf(language);
  expect([...dates.map(full), ...dates.map(withinYear)]).toEqual(written);
});

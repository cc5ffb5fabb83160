import { expect, test } from 'vitest';
import { formatsOf } from '#app/i18n/format.ts';
import { isLanguage, languageNames, languages } from '#app/i18n/languages.ts';

/** 22 November 2026, 00:05 in Almaty, while it is still the 21st in London. */
const afterMidnight = new Date('2026-11-21T19:05:00Z');

/** Spaces that do not break a line, made visible. */
const plain = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '~');

test.for([
  ['kk', '2026 жылғы 22 қараша', '22.11.2026'],
  ['ru', '22 ноября 2026', '22.11.2026'],
  ['en', '22 November 2026', '22/11/2026'],
] as const)('%s: a day is %s, in short %s', ([language, long, short]) => {
  const { date, shortDate } = formatsOf(language);
  for (const day of ['2026-11-22', afterMidnight]) {
    expect(date(day)).toBe(long);
    expect(shortDate(day)).toBe(short);
  }
});

test.for([
  ['kk', '2026 жылғы 1 шілде'],
  ['ru', '1 июля 2026'],
  ['en', '1 July 2026'],
] as const)('%s: the first of a month is %s', ([language, day]) => {
  expect(formatsOf(language).date('2026-07-01')).toBe(day);
});

test.for(languages)('%s: every month has its own name, and no day is abbreviated', (language) => {
  const days = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-15`);
  const written = days.map(formatsOf(language).date);
  expect(new Set(written).size).toBe(12);
  for (const day of written) expect(day).not.toMatch(/\./);
});

test.for([
  ['kk', '00:05', '2026 жылғы 22 қараша, 00:05'],
  ['ru', '00:05', '22 ноября 2026, 00:05'],
  ['en', '00:05', '22 November 2026, 00:05'],
] as const)('%s: the time is that of the country, midnight is 00', ([language, time, both]) => {
  expect(formatsOf(language).time(afterMidnight)).toBe(time);
  expect(formatsOf(language).dateAndTime(afterMidnight)).toBe(both);
});

test.for([
  ['kk', '80~%', '66,7~%', '67~346,1'],
  ['ru', '80~%', '66,7~%', '67~346,1'],
  ['en', '80%', '66.7%', '67,346.1'],
] as const)('%s: per cent and numbers are written %s, %s, %s', ([language, whole, part, long]) => {
  const { percent, number } = formatsOf(language);
  expect([percent(80), percent(66.66666), number(67346.1)].map(plain)).toEqual([whole, part, long]);
});

test.for([
  [
    'kk',
    [
      'аға',
      'әкім',
      'бала',
      'гүл',
      'ғалым',
      'кеме',
      'қала',
      'нан',
      'ңәк',
      'от',
      'өт',
      'ту',
      'ұя',
      'үн',
      'хат',
      'һәм',
      'ыс',
      'із',
    ],
  ],
  ['ru', ['акт', 'бюллетень', 'ёлка', 'ель', 'жребий', 'закон', 'протокол', 'яблоко']],
  ['en', ['act', 'Ballot', 'count', 'Protocol']],
] as const)('%s: words stand in the order of the alphabet', ([language, words]) => {
  const sorted = [...words].reverse().sort(formatsOf(language).compare);
  expect(sorted).toEqual(words);
});

test('a language is one of three', () => {
  expect(languages.every(isLanguage)).toBe(true);
  for (const other of ['de', 'KK', '', null, undefined, 1, 'toString']) expect(isLanguage(other)).toBe(false);
  expect(Object.keys(languageNames)).toEqual([...languages]);
});

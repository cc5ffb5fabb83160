import { expect, test } from 'vitest';
import { linksOf } from '#app/i18n/links.ts';
import { openedAt } from '#app/views/studio/lesson/opened-at.ts';

const { lesson } = linksOf('kk').studio;
const none = { beside: null, line: null };

test.each([
  ['', { ...none, language: 'kk' }],
  ['language=ru&line=12', { language: 'ru', beside: null, line: 12 }],
  ['language=ru&line=0&beside=kk', { language: 'ru', beside: 'kk', line: 0 }],
  ['language=ru&beside=ru', { ...none, language: 'ru' }],
  ['language=de&line=-1&beside=xx', { ...none, language: 'kk' }],
  ['line=1e9', { ...none, language: 'kk' }],
])('“%s” opens the editor', (query, opened) => {
  expect(openedAt(new URLSearchParams(query), 'kk')).toEqual(opened);
});

test('the way to a line is understood by the editor', () => {
  const { searchParams } = new URL(
    lesson('crs-a', 'les-a', 'en', { line: 7, beside: 'ru' }),
    'http://school',
  );
  expect(openedAt(searchParams, 'kk')).toEqual({ language: 'en', beside: 'ru', line: 7 });
});

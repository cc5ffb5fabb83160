import { expect, test } from 'vitest';
import { formatsOf } from '#app/i18n/format.ts';
import { languages } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { numbersWith, signsOf } from '#app/views/labs/local/numbers.ts';
import { spoken } from './spoken.ts';

const texts = loadTexts();

test.for(languages)('%s: a lab writes numbers in the browser as the school does', (language) => {
  const school = formatsOf(language);
  const lab = numbersWith(signsOf(school));
  for (const value of [0, 7, 999, 1000, 1880, 12_345, 289_120_223, 4_294_967_295])
    expect(lab.number(value)).toBe(school.number(value, 0));
  for (const [value, decimals] of [
    [16.7, 1],
    [4.08, 2],
    [100, 1],
    [1234.5, 3],
  ] as const) {
    expect(lab.number(value, decimals)).toBe(school.number(value, decimals));
    expect(lab.percent(value, decimals)).toBe(school.percent(value, decimals));
  }
});

test.for(languages)('%s: a lab says in the browser what the school says', (language) => {
  const { say } = spoken(language, 'quota');
  const { t } = texts[language];
  for (const count of [1, 2, 5, 21])
    expect(say('common:form.toMend', { count })).toBe(t('common:form.toMend', { count }));
  expect(say('quota:step.tooFew', { counted: 2, of: 10, needed: 3, percent: '20 %' })).toBe(
    t('quota:step.tooFew', { counted: 2, of: 10, needed: 3, percent: '20 %' }),
  );
  expect(say('faults:too-many', { most: 1000 })).toBe(t('faults:too-many', { most: 1000 }));
});

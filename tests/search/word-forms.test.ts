import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, oneErrorApart } from '#app/search/words/edit-distance.ts';
import { fold } from '#app/search/words/fold.ts';
import { stemsOf } from '#app/search/words/stems.ts';

const areForms = (language: 'kk' | 'ru' | 'en', one: string, other: string) => {
  const stems = stemsOf(fold(one), language);
  return stemsOf(fold(other), language).some((stem) => stems.includes(stem));
};

test.each([
  ['kk', 'байқаушы', 'байқаушылардың'],
  ['kk', 'комиссия', 'комиссиясынан'],
  ['kk', 'бюллетень', 'бюллетеньдерді'],
  ['kk', 'бюллетень', 'бюллетені'],
  ['kk', 'учаске', 'учаскедегі'],
  ['kk', 'тіркеу', 'тіркеген'],
  ['kk', 'пайыз', 'пайыздық'],
  ['kk', 'сот', 'сотқа'],
  ['ru', 'наблюдатель', 'наблюдателями'],
  ['ru', 'комиссия', 'комиссий'],
  ['ru', 'выборы', 'выборах'],
  ['ru', 'список', 'списками'],
  ['ru', 'голосование', 'голосовать'],
  ['ru', 'молодёжная', 'молодёжи'],
  ['en', 'observer', 'observing'],
  ['en', 'vote', 'votes'],
  ['en', 'party', 'parties'],
  ['en', 'removal', 'removed'],
] as const)('%s: %s and %s are forms of one word', (language, one, other) => {
  expect(areForms(language, one, other)).toBe(true);
});

test.each([
  ['kk', 'байқаушы', 'сайлаушы'],
  ['kk', 'мандат', 'маслихат'],
  ['ru', 'протокол', 'прокурор'],
  ['en', 'ballot', 'balance'],
] as const)('%s: %s and %s are not', (language, one, other) => {
  expect(areForms(language, one, other)).toBe(false);
});

test('a number has no forms', () => {
  expect(stemsOf('20-1', 'ru')).toEqual(['20-1']);
});

test.each([
  ['байқаушы', 'байқаушы', 0],
  ['байқаушы', 'байкаушы', 1],
  ['байқаушы', 'байқушы', 1],
  ['байқаушы', 'байқаауушы', 2],
  ['депутат', 'депутта', 1],
  ['сот', 'шағым', 3],
])('from %s to %s it takes %i', (one, other, errors) => {
  expect(editDistance(one, other, 2)).toBe(errors);
});

test('the quick look for one error says what counting errors says', () => {
  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(oneErrorApart(one, other)).toBe(editDistance(one, other, 1) <= 1);
    }),
    { numRuns: 2000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAnswer, sameAnswer } from '#app/domain/assessment/grading/fold-answer.ts';
import { isTextCorrect } from '#app/domain/assessment/grading/text.ts';
import { text } from '../builders.ts';

test.each([
  ['Хаттама', 'хаттама'],
  ['  қорытынды   хаттама ', 'қорытынды хаттама'],
  ['«хаттама»', 'хаттама'],
  ['“protocol”.', 'protocol'],
  ['протокол!', 'Протокол'],
  ['счётчик', 'счетчик'],
  ['байкаушы', 'байқаушы'],
  ['отиниш', 'өтініш'],
  ['унемдеу', 'үнемдеу'],
  ['унем', 'ұнем'],
  ['агаш', 'ағаш'],
  ['жана', 'жаңа'],
  ['айхам', 'айһам'],
  ['адис', 'әдіс'],
  ['кызмет', 'қызмет'],
  ['xаттама', 'хаттама'],
  ['хаттaмa', 'хаттама'],
  ['AKT', 'акт'],
  ['МАНДAT', 'мандат'],
  ['өтiнiш', 'өтініш'],
  ['из–за', 'из-за'],
  ['и\u0306ога', 'йога'],
  ['хат\u00adтама', 'хаттама'],
])('%s is the same answer as %s', (typed, accepted) => {
  expect(sameAnswer(accepted, typed)).toBe(true);
});

test.each([
  ['хаттамалар', 'хаттама'],
  ['протокол акт', 'протокол'],
  ['act', 'акт'],
  ['record', 'протокол'],
  ['', 'хаттама'],
])('"%s" is another answer than %s', (typed, accepted) => {
  expect(sameAnswer(accepted, typed)).toBe(false);
});

test.each([
  ['хаттама', true],
  ['Протокол', true],
  ['record', true],
  ['сайлау', false],
])('a right word is right in each language: %s → %s', (typed, expected) => {
  expect(isTextCorrect(text(), typed)).toBe(expected);
});

const letters = fc.string({
  unit: fc.constantFrom(...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіьэюяАӘҒІabcehkmxyz «»-.'),
  maxLength: 30,
});

test('folding a folded text changes nothing, and case and outer spaces never matter', () => {
  fc.assert(
    fc.property(letters, (typed) => {
      const folded = foldAnswer(typed);
      expect(foldAnswer(folded)).toBe(folded);
      expect(foldAnswer(`  ${typed}\t`)).toBe(folded);
      expect(sameAnswer(typed, typed)).toBe(true);
    }),
  );
});

const cyrillic = fc.string({
  unit: fc.constantFrom(...'аәбвгғдежзиқлмнңоөпрстуұүхһшыі'),
  minLength: 1,
  maxLength: 20,
});

test('a Cyrillic word is the same in capitals and without the letters a Russian keyboard lacks', () => {
  const typedInstead = new Map(
    Object.entries({ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }),
  );
  fc.assert(
    fc.property(cyrillic, (word) => {
      const russian = Array.from(word, (letter) => typedInstead.get(letter) ?? letter).join('');
      expect(sameAnswer(word, russian)).toBe(true);
      expect(sameAnswer(word, word.toUpperCase())).toBe(true);
    }),
  );
});

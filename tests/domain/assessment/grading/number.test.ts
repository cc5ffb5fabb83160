import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNumberCorrect, readNumber } from '#app/domain/assessment/grading/number.ts';
import { number } from '../builders.ts';

const units = ['рет', 'раз', 'times'];

test.each([
  ['1275', 1275, 0, true],
  ['1 275', 1275, 0, true],
  ['1\u00a0275', 1275, 0, true],
  ['1\u202f275', 1275, 0, true],
  ['1\u2009275', 1275, 0, true],
  ['+1275', 1275, 0, true],
  ['1275,0', 1275, 0, true],
  ['1275.00', 1275, 0, true],
  ['1275 раз', 1275, 0, true],
  ['1275 РЕТ.', 1275, 0, true],
  ['1275times', 1275, 0, true],
  ['1,275', 1275, 0, true],
  ['1,275', 1.275, 0, true],
  ['6,599,921', 6599921, 0, true],
  ['67,346.1', 67346.1, 0, true],
  ['5 %', 5, 0, true],
  ['5%', 5, 0, true],
  ['-3', -3, 0, true],
  ['\u2212 3', -3, 0, true],
  ['0,1', 0.1, 0, true],
  ['1276', 1275, 0, false],
  ['1275,1', 1275, 0, false],
  ['67346,2', 67346.1, 0.1, true],
  ['67346,0', 67346.1, 0.1, true],
  ['67346,21', 67346.1, 0.1, false],
  ['0,3', 0.1, 0.2, true],
  ['0.0000001', 1e-7, 0, true],
  ['1000000000000000000000', 1e21, 0, true],
])('%s is within the key %d ± %d: %s', (typed, value, tolerance, expected) => {
  expect(isNumberCorrect(number('q', 'l', value, tolerance), typed)).toBe(expected);
});

test.each([
  '',
  'many',
  '12 75',
  '1 2',
  '1.2.3',
  '1,2,3',
  '5 apples',
  '12a3',
  '--5',
  '1e3',
  '0x10',
  '٣',
  'раз',
  '5,',
  ',5',
  'NaN',
  'Infinity',
])('"%s" is not a number', (typed) => {
  expect(readNumber(typed, units)).toEqual([]);
});

test('a number is right however it is grouped, and with either sign for the fraction', () => {
  const spaces = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009');
  fc.assert(
    fc.property(
      fc.nat(99_999_999),
      fc.nat(99),
      spaces,
      fc.constantFrom(',', '.'),
      (whole, hundredths, space, sign) => {
        const cents = String(hundredths).padStart(2, '0');
        const typed = String(whole).replace(/\B(?=(\d{3})+$)/g, space) + sign + cents;
        expect(isNumberCorrect(number('q', 'l', Number(`${whole}.${cents}`)), typed)).toBe(true);
      },
    ),
  );
});

test('the edge of the tolerance is inside, one step further is outside', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }), (tenths, tolerance) => {
      const question = number('q', 'l', tenths / 10, tolerance / 10);
      expect(isNumberCorrect(question, String((tenths + tolerance) / 10))).toBe(true);
      expect(isNumberCorrect(question, String((tenths + tolerance + 1) / 10))).toBe(false);
    }),
  );
});

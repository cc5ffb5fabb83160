import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  ceil,
  compare,
  decimal,
  divide,
  floor,
  fractionText,
  multiply,
  percentOf,
  plainDecimal,
  rational,
  round,
  subtract,
  toDecimal,
} from '#app/elections/rational.ts';
import { runs } from './arbitraries.ts';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([num, den]) => rational(num, den));

test('fractions obey the laws of arithmetic', () => {
  fc.assert(
    fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.num !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      expect(compare(a, b)).toBe(-compare(b, a) + 0);
    }),
    runs,
  );
});

test('floor and ceil stand on both sides', () => {
  fc.assert(
    fc.property(anyRational, (value) => {
      const [down, up] = [floor(value), ceil(value)];
      expect(down * value.den <= value.num && value.num < (down + 1n) * value.den).toBe(true);
      expect(up - down).toBe(value.den === 1n ? 0n : 1n);
    }),
    runs,
  );
});

test('rounding moves a number by half a unit at most', () => {
  fc.assert(
    fc.property(anyRational, fc.nat(6), (value, digits) => {
      const rounded = round(value, digits);
      const moved = subtract(rounded, value);
      expect(
        compare(
          rational(moved.num < 0n ? -moved.num : moved.num, moved.den),
          rational(1, 2n * 10n ** BigInt(digits)),
        ),
      ).toBeLessThanOrEqual(0);
      expect(decimal(toDecimal(value, digits))).toEqual(rounded);
    }),
    runs,
  );
});

test('a number means the decimal a person typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat(8), (digits, places) => {
      const typed = digits / 10 ** places;
      expect(decimal(typed)).toEqual(rational(digits, 10n ** BigInt(places)));
      expect(decimal(typed.toFixed(places))).toEqual(decimal(typed));
    }),
    runs,
  );
});

test.for([
  ['7', 7n, 1n],
  ['7.10', 71n, 10n],
  [7.1, 71n, 10n],
  [0.1, 1n, 10n],
  ['-0.50', -1n, 2n],
  [1e-7, 1n, 10_000_000n],
  [1e21, 10n ** 21n, 1n],
  ['007', 7n, 1n],
] as const)('%s is read exactly', ([written, num, den]) => {
  expect(decimal(written)).toEqual({ num, den });
});

test.for(['', ' ', '7,5', '1/3', '0x10', 'NaN', Number.NaN, Infinity, '1e9999', '--1', '1.', '.5', '٣'])(
  '%s is no decimal number',
  (written) => {
    expect(decimal(written)).toBeNull();
  },
);

test('numbers are written as people expect', () => {
  expect(fractionText({ num: 6_599_921, den: 98 }, 1)).toBe('67346.1');
  expect(toDecimal(rational(1, 2), 0)).toBe('1');
  expect(toDecimal(rational(-1, 2), 0)).toBe('-1');
  expect(toDecimal(rational(-1, 1000), 2)).toBe('0.00');
  expect(toDecimal(rational(5, 1000), 2)).toBe('0.01');
  expect(plainDecimal(rational(61_130, 1000))).toBe('61.13');
  expect(plainDecimal(rational(1, 3))).toBe('0.333333333333');
  expect(toDecimal(percentOf(38, 60), 2)).toBe('63.33');
  expect(() => rational(1, 0)).toThrow(RangeError);
});

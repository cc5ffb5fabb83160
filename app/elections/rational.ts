/**
 * Exact fractions of whole numbers. Every decision of this room is made with them: a binary fraction cannot hold
 * 7 % of 7,539,280 voters, and a seat must never hang on the last bit of one.
 */

/** A fraction in lowest terms; `den` is at least 1. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/**
 * A fraction in plain numbers, for results that travel as JSON. Both are safe integers, not necessarily in lowest
 * terms: a quota is shown as the sum of votes over the number of seats, the way the law writes it.
 */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

const magnitude = (value: bigint) => (value < 0n ? -value : value);

/** Euclid's algorithm. */
function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** num/den in lowest terms. Whole numbers only; throws RangeError when `den` is 0 or a number is not whole. */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(num), BigInt(den)];
  if (bottom === 1n) return { num: top, den: bottom };
  if (bottom === 0n) throw new RangeError('A fraction cannot have the denominator 0.');
  const common = commonDivisor(magnitude(top), magnitude(bottom)) * (bottom < 0n ? -1n : 1n);
  return { num: top / common, den: bottom / common };
}

export const add = (a: Rational, b: Rational) => rational(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Rational, b: Rational) => rational(a.num * b.den - b.num * a.den, a.den * b.den);
export const multiply = (a: Rational, b: Rational) => rational(a.num * b.num, a.den * b.den);

/** Throws RangeError when `b` is 0. */
export const divide = (a: Rational, b: Rational) => rational(a.num * b.den, a.den * b.num);

/** Negative, zero or positive, as a sorting function wants it. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = [a.num * b.den, b.num * a.den];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isWhole = (value: Rational) => value.den === 1n;

/** The largest whole number that is not above the value. */
export function floor({ num, den }: Rational): bigint {
  const towardsZero = num / den;
  return num < 0n && num % den !== 0n ? towardsZero - 1n : towardsZero;
}

/** The smallest whole number that is not below the value. */
export const ceil = ({ num, den }: Rational): bigint => -floor({ num: -num, den });

const decimalForm = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * What a decimal says, exactly: `'7.1'` is 71/10. A number stands for its shortest decimal form, the one a person
 * typed: `7.1` is 71/10 too, not the binary fraction next to it. Null when it is no decimal number.
 */
export function decimal(value: string | number): Rational | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return rational(value);
  const [, sign, whole = '', part = '', exponent = '0'] = decimalForm.exec(String(value)) ?? [];
  if (sign === undefined) return null;
  const shift = Number(exponent) - part.length;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`);
  return shift < 0 ? rational(digits, 10n ** BigInt(-shift)) : rational(digits * 10n ** BigInt(shift));
}

/** Rounded to so many digits after the sign; halves go away from zero. */
export function round(value: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  const twice = rational(magnitude(value.num) * scale * 2n + value.den, value.den * 2n);
  return rational(floor(twice) * (value.num < 0n ? -1n : 1n), scale);
}

/** Written with a point and exactly so many digits, halves rounded away from zero: `'67346.1'`. */
export function toDecimal(value: Rational, digits: number): string {
  const rounded = round(value, digits);
  const scaled = (magnitude(rounded.num) * 10n ** BigInt(digits)) / rounded.den;
  const text = scaled.toString().padStart(digits + 1, '0');
  const sign = rounded.num < 0n ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** What is shown of a number has at most so many decimals; what is decided has all. */
const mostDecimals = 12;

/** Decimal text without needless zeros: '1131', '61.13', '-0.5'. */
export function plainDecimal(value: Rational): string {
  if (isWhole(value)) return value.num.toString();
  let digits = 1;
  while (digits < mostDecimals && compare(round(value, digits), value) !== 0) digits += 1;
  return toDecimal(value, digits);
}

/** num/den written as a decimal, for people and tables; never for a decision. */
export const fractionText = ({ num, den }: Fraction, digits: number) => toDecimal(rational(num, den), digits);

/** Part of a whole in per cent, exactly. Throws RangeError when the whole is 0. */
export const percentOf = (part: number, whole: number): Rational =>
  divide(rational(BigInt(part) * 100n), rational(whole));

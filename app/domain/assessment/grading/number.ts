import type { QuestionOf } from '#app/content/schema/question.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { nothing, typedValue, type Parsed, type RawAnswer, type Review } from './contract.ts';
import { foldAnswer } from './fold-answer.ts';

type NumberQuestion = QuestionOf<'number'>;

/** An exact decimal: `digits` × 10^-`scale`. Doubles would put 67346.2 outside 67346.1 ± 0.1. */
interface Decimal {
  digits: bigint;
  scale: number;
}

function decimal(sign: string, whole: string, fraction: string): Decimal {
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** The decimal a person wrote in the question file: the shortest one that gives this double. */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.replace('-', '').split('.');
  const { digits, scale } = decimal(value < 0 ? '-' : '', whole, fraction);
  const shifted = scale - Number(exponent);
  return shifted >= 0 ? { digits, scale: shifted } : { digits: digits * 10n ** BigInt(-shifted), scale: 0 };
}

/** Both numbers as whole multiples of the same 10^-scale. */
function within(one: Decimal, other: Decimal, tolerance: Decimal): boolean {
  const scale = Math.max(one.scale, other.scale, tolerance.scale);
  const units = (value: Decimal) => value.digits * 10n ** BigInt(scale - value.scale);
  const distance = units(one) - units(other);
  return (distance < 0n ? -distance : distance) <= units(tolerance);
}

const grouped = '(?:\\d{1,3}(?: \\d{3})+|\\d+)';
const plainNumber = new RegExp(`^([+-]?)(${grouped})(?:[.,](\\d+))?$`);
const englishNumber = /^([+-]?)(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * What a typed text can mean as a number; empty when it is none. Spaces of any kind part thousands, a comma or a point
 * the fraction. "1,275" has two readings, since English parts thousands by a comma.
 */
export function readNumber(typed: string, units: string[]): Decimal[] {
  const text = withoutUnit(
    typed
      .replace(/\s+/g, ' ')
      .replace(/[\u2212\u2013]/g, '-')
      .trim(),
    units,
  );
  return [plainNumber.exec(text), englishNumber.exec(text)].flatMap((found) => {
    if (!found) return [];
    const [, sign = '', whole = '', fraction = ''] = found;
    return [decimal(sign.replace('+', ''), whole.replace(/[ ,]/g, ''), fraction)];
  });
}

/** Takes away a per cent sign or the question's unit behind the number. */
function withoutUnit(text: string, units: string[]): string {
  const parts = /^([+-]? ?[\d][\d ,.]*?) ?([^\d ,.].*)$/u.exec(text);
  const [, figure, behind] = parts ?? [];
  if (figure === undefined || behind === undefined) return text.replace(/^([+-]) /, '$1');
  const known = foldAnswer(behind) === '%' || units.some((unit) => foldAnswer(unit) === foldAnswer(behind));
  return known ? figure.replace(/^([+-]) /, '$1') : text;
}

function unitsOf(question: NumberQuestion): string[] {
  return languages.map((language) => question.number.unit[language]);
}

/** What is not a number is kept as typed, and is not complete. */
export function parseNumber(question: NumberQuestion, raw: RawAnswer): Parsed {
  const typed = typedValue(raw);
  if (!typed) return nothing;
  return { answer: { type: 'number', typed }, complete: readNumber(typed, unitsOf(question)).length > 0 };
}

/** The tolerance is inclusive. */
export function isNumberCorrect(question: NumberQuestion, typed: string): boolean {
  const value = decimalOf(question.number.value);
  const tolerance = decimalOf(question.number.tolerance);
  return readNumber(typed, unitsOf(question)).some((reading) => within(reading, value, tolerance));
}

/** `right` holds the bare number in the writing of the language; the unit is shown by the page. */
export function reviewNumber(question: NumberQuestion, typed: string | null, language: Language): Review {
  return {
    given: typed ? [typed] : [],
    right: [writtenNumber(question.number.value, language)],
    feedback: [],
  };
}

/** A number as people write it in the language. */
export function writtenNumber(value: number, language: Language): string {
  const locale = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }[language];
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value);
}

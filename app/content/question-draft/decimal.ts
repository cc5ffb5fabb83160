/** More than any count of voters, and still exact as a double. */
const largest = 1e15;

export type Decimal = { ok: true; value: number } | { ok: false; reason: 'notNumber' | 'ambiguousNumber' };

/**
 * A number as a trainer types it: spaces part thousands, a comma or a point the fraction, ten digits of it at most.
 * "1,275" is refused as ambiguous: Kazakh and Russian read it as one and a bit, English as more than a thousand.
 */
export function readDecimal(typed: string): Decimal {
  const text = typed
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '');
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) && !/^[+-]?0,/.test(text)) {
    return { ok: false, reason: 'ambiguousNumber' };
  }
  if (!/^[+-]?\d+(?:[.,]\d{1,10})?$/.test(text)) return { ok: false, reason: 'notNumber' };
  const value = Number(text.replace(',', '.'));
  return Math.abs(value) < largest ? { ok: true, value: value === 0 ? 0 : value } : { ok: false, reason: 'notNumber' };
}

/** A number without an exponent, with a point and as few digits as it needs. */
export function writeDecimal(value: number): string {
  const short = String(value);
  return short.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : short;
}

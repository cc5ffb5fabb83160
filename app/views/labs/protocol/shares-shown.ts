import { checkShares } from '#app/elections/protocol/shares.ts';
import { decimal } from '#app/elections/rational.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { decimalFrom } from '#app/elections/input/query.ts';
import { written } from './formula.ts';

export interface SharesShown {
  /** «38 + 64 = 102» */
  formula: string;
  sum: string;
  /** Sum minus 100, with its sign. */
  off: string;
  /** The most that rounding can move the sum. */
  most: string;
  count: number;
  status: 'exact' | 'rounding' | 'unexplained';
  parts: { value: string; from: number; length: number; colour: number }[];
  /** Where 100 % stands on the drawing, in its hundredths. */
  whole: number;
}

export type ReadShares = { ok: true; percents: string[] } | { ok: false };

const mostShares = 50;

/** Percentages of one whole, parted by semicolons, spaces or lines. */
export function readShares(typed: readonly string[]): ReadShares {
  const cells = typed.flatMap((text) => text.split(/[;\n\s]+/)).filter((cell) => cell !== '');
  const percents = cells.map((cell) => decimalFrom(cell) ?? '');
  const areShares = percents.every((percent) => {
    const value = percent.length <= 30 ? decimal(percent) : null;
    return value !== null && value.num >= 0n && Number(percent) <= 1000;
  });
  const isList = percents.length > 1 && percents.length <= mostShares;
  return isList && areShares ? { ok: true, percents } : { ok: false };
}

/** Whether shares add up to 100 %, or can be off only because they were rounded as finely as they are printed. */
export function sharesShown(percents: readonly string[], language: Language): SharesShown {
  const format = formatsOf(language);
  const digits = Math.max(...percents.map((percent) => /\.(\d+)$/.exec(percent)?.[1]?.length ?? 0));
  const { sum, off, most, roundingExplains } = checkShares(percents, digits);
  const isExact = off === '0';
  const longest = Math.max(100, Number(sum));
  let from = 0;
  return {
    formula: `${percents.map((percent) => written(percent, format)).join(' + ')} = ${written(sum, format)}`,
    sum: written(sum, format),
    off: off.startsWith('-') ? `−${written(off.slice(1), format)}` : `+${written(off, format)}`,
    most: written(most, format),
    count: percents.length,
    status: isExact ? 'exact' : roundingExplains ? 'rounding' : 'unexplained',
    parts: percents.map((percent, at) => {
      const length = (100 * Number(percent)) / longest;
      const part = { value: written(percent, format), from, length, colour: (at % 6) + 1 };
      from += length;
      return part;
    }),
    whole: (100 * 100) / longest,
  };
}

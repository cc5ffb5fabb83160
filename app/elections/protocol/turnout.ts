import { compare, divide, multiply, rational, round, toDecimal, type Rational } from '../rational.ts';
import { amountsOf } from './amounts.ts';
import type { Figures } from './types.ts';

export const issuedFields = ['issuedAtStation', 'issuedOutside'] as const;
export const voterFields = ['votersOnList', 'votersSupplementary'] as const;

/**
 * 100 × issued ÷ voters, rounded to two decimals, halves up. Ballots issued stand for those who took part, voters for
 * both lists. Nobody on the lists and nothing issued is 0. 'blank': a line is missing; 'undefined': ballots were issued
 * and there are no voters.
 */
export function turnoutOf(figures: Figures): Rational | 'blank' | 'undefined' {
  const [issued, voters] = [amountsOf(figures, issuedFields), amountsOf(figures, voterFields)];
  if (!issued || !voters) return 'blank';
  if (voters.num !== 0n) return round(multiply(divide(issued, voters), rational(100)), 2);
  return compare(issued, rational(0)) === 0 ? rational(0) : 'undefined';
}

/** The turnout as it would be written on the sheet ('61.13'); null when it cannot be said. */
export function turnoutText(figures: Figures): string | null {
  const turnout = turnoutOf(figures);
  return typeof turnout === 'string' ? null : toDecimal(turnout, 2);
}

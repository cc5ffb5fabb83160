import { add, compare, decimal, rational, subtract, plainDecimal } from '../rational.ts';

export interface SharesCheck {
  /** Exact decimal text. */
  readonly sum: string;
  /** Sum minus 100: '2', '-0.1'. */
  readonly off: string;
  /** The most that rounding can move the sum: half a unit of the last place for each share. */
  readonly most: string;
  /** Whether rounding alone can be the reason; a sum of exactly 100 always can. */
  readonly roundingExplains: boolean;
}

/**
 * Shares of one whole must add up to 100 %. `percents` are decimal numbers or texts that were rounded to `digits`
 * decimals. Voted 38 % and unused 64 % make 102 %: two rounded shares can be off by 1 at most, so one of the numbers is
 * wrong or they are shares of different wholes. Throws RangeError when one of them is no decimal number.
 */
export function checkShares(percents: readonly (string | number)[], digits = 0): SharesCheck {
  const sum = percents.reduce((total, percent) => {
    const exact = decimal(percent);
    if (!exact) throw new RangeError('A share is a decimal number.');
    return add(total, exact);
  }, rational(0));
  const off = subtract(sum, rational(100));
  const most = rational(BigInt(percents.length), 2n * 10n ** BigInt(digits));
  const distance = off.num < 0n ? { num: -off.num, den: off.den } : off;
  return {
    sum: plainDecimal(sum),
    off: plainDecimal(off),
    most: plainDecimal(most),
    roundingExplains: compare(distance, most) <= 0,
  };
}

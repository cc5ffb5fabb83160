import { add, compare, plainDecimal, rational, subtract, type Rational } from '../rational.ts';
import { cautionsOf, coverageOf, printed } from './sources.ts';
import type { Caution, NotConcluded, VotesSource } from './types.ts';

export interface VotesRow {
  readonly source: VotesSource;
  readonly coverage: string | null;
  readonly cautions: readonly Caution[];
  /** All shares of the source together, exact decimal text. */
  readonly sum: string;
  /** Whether rounding alone can make the sum differ from 100. */
  readonly roundingExplains: boolean;
  /** Parties whose printed share is at least the threshold that was asked about. */
  readonly atThreshold: readonly string[];
}

export interface PartySpread {
  readonly party: string;
  /** In the order of the sources; null where a source does not name the party. */
  readonly percents: readonly (string | null)[];
  readonly lowest: string;
  readonly highest: string;
  /** Highest − lowest in percentage points. */
  readonly spread: string;
}

export interface VotesComparison {
  readonly rows: readonly VotesRow[];
  readonly parties: readonly PartySpread[];
  readonly notConcluded: readonly NotConcluded[];
}

/**
 * Shares of parties by several sources, side by side. `threshold` (decimal text, or null) marks who would stand at or
 * above it in each source; printed shares are of valid votes or of a sample, while the law counts those who took part,
 * so 'who-passed' may not be concluded. Shares are decimal text as printed. Throws RangeError when one is no decimal.
 */
export function compareVotes(sources: readonly VotesSource[], threshold: string | null): VotesComparison {
  const names = [...new Set(sources.flatMap(({ shares }) => shares.map(({ party }) => party)))];
  const isOnePart = ({ kind, isRandom }: VotesSource) => kind !== 'official' && isRandom !== true;
  return {
    rows: sources.map((source) => rowOf(source, threshold)),
    parties: names.map((party) => spreadOf(party, sources)),
    notConcluded: [
      ...(sources.length > 1 ? (['which-is-right', 'intent', 'average'] as const) : []),
      ...(sources.some(isOnePart) ? (['whole-country'] as const) : []),
      ...(threshold === null ? [] : (['who-passed'] as const)),
    ],
  };
}

function rowOf(source: VotesSource, threshold: string | null): VotesRow {
  const shares = source.shares.map(({ percent }) => printed(percent));
  const sum = shares.reduce((total, { value }) => add(total, value), rational(0));
  const most = shares.reduce((total, { half }) => add(total, half), rational(0));
  const off = subtract(sum, rational(100));
  const distance = off.num < 0n ? rational(-off.num, off.den) : off;
  const roundingExplains = compare(distance, most) <= 0;
  const least = threshold === null ? null : printed(threshold).value;
  const reaches = (value: Rational) => least !== null && compare(value, least) >= 0;
  return {
    source,
    coverage: coverageOf(source),
    cautions: [...cautionsOf(source), ...(roundingExplains ? [] : (['shares-do-not-add-up'] as const))],
    sum: plainDecimal(sum),
    roundingExplains,
    atThreshold: source.shares
      .filter(({ percent }) => reaches(printed(percent).value))
      .map(({ party }) => party),
  };
}

function spreadOf(party: string, sources: readonly VotesSource[]): PartySpread {
  const percents = sources.map(
    ({ shares }) => shares.find((share) => share.party === party)?.percent ?? null,
  );
  const rising = percents
    .filter((percent) => percent !== null)
    .sort((a, b) => compare(printed(a).value, printed(b).value));
  const [lowest = '', highest = ''] = [rising[0], rising.at(-1)];
  const spread = plainDecimal(subtract(printed(highest).value, printed(lowest).value));
  return { party, percents, lowest, highest, spread };
}

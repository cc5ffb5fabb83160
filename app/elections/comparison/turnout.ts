import { compare, plainDecimal, subtract } from '../rational.ts';
import { canBeSame, cautionsOf, coverageOf, obstaclesBetween, printed } from './sources.ts';
import type { Caution, NotConcluded, Obstacle, TurnoutSource } from './types.ts';

export interface TurnoutRow {
  readonly source: TurnoutSource;
  /** Per cent of all precincts or people, one decimal; null when not known. */
  readonly coverage: string | null;
  readonly cautions: readonly Caution[];
}

export interface TurnoutPair {
  readonly a: string;
  readonly b: string;
  /** b − a in percentage points, exact decimal text of the printed numbers. */
  readonly difference: string;
  /** Whether both can be one number that was rounded differently. */
  readonly roundingExplains: boolean;
  readonly obstacles: readonly Obstacle[];
}

export interface TurnoutComparison {
  readonly rows: readonly TurnoutRow[];
  /** Every two sources, in the order of the input. */
  readonly pairs: readonly TurnoutPair[];
  /** Of the rows of each vote by itself: the lowest and the highest printed number. */
  readonly ranges: readonly { readonly scope: string; readonly lowest: string; readonly highest: string }[];
  readonly notConcluded: readonly NotConcluded[];
}

/**
 * Turnout of one event by several sources, side by side. Nothing is averaged and no source is the true one: the answer
 * says how far the numbers are apart, what each rests on, and what may not be concluded. Percentages are decimal text as
 * printed. Throws RangeError when one is no decimal. (Method: ODIHR, Statement of Principles on sample-based
 * observation and parallel vote tabulation: without a random sample of precincts an observed share speaks only of the
 * precincts observed.)
 */
export function compareTurnout(sources: readonly TurnoutSource[]): TurnoutComparison {
  const rows = sources.map((source) => ({
    source,
    coverage: coverageOf(source),
    cautions: cautionsOf(source),
  }));
  const pairs = sources.flatMap((a, at) => sources.slice(at + 1).map((b) => pairOf(a, b)));
  const scopes = [...new Set(sources.map(({ scope }) => scope))];
  return {
    rows,
    pairs,
    ranges: scopes.map((scope) =>
      rangeOf(
        scope,
        sources.filter((source) => source.scope === scope),
      ),
    ),
    notConcluded: [
      ...(pairs.some(({ roundingExplains }) => !roundingExplains)
        ? (['which-is-right', 'intent'] as const)
        : []),
      ...(rows.some(({ source }) => source.kind !== 'official' && source.isRandom !== true)
        ? (['whole-country'] as const)
        : []),
      ...(sources.length > 1 ? (['average'] as const) : []),
    ],
  };
}

function pairOf(a: TurnoutSource, b: TurnoutSource): TurnoutPair {
  return {
    a: a.id,
    b: b.id,
    difference: plainDecimal(subtract(printed(b.percent).value, printed(a.percent).value)),
    roundingExplains: canBeSame(a.percent, b.percent),
    obstacles: obstaclesBetween(a, b),
  };
}

function rangeOf(scope: string, sources: readonly TurnoutSource[]) {
  const rising = sources
    .map(({ percent }) => percent)
    .sort((a, b) => compare(printed(a).value, printed(b).value));
  return { scope, lowest: rising[0] ?? '', highest: rising.at(-1) ?? '' };
}

import {
  add,
  compare,
  decimal,
  percentOf,
  rational,
  subtract,
  toDecimal,
  type Rational,
} from '../rational.ts';
import type { Caution, Obstacle, SourceKind } from './types.ts';

/** What both comparisons know of a source. */
export interface AnySource {
  readonly id: string;
  readonly kind: SourceKind;
  readonly scope: string;
  readonly counted: number | null;
  readonly ofAll: number | null;
  readonly isRandom: boolean | null;
}

/** Per cent with one decimal of what was counted; null when one of the numbers is not known. */
export function coverageOf({ counted, ofAll }: AnySource): string | null {
  return counted !== null && ofAll !== null && ofAll > 0 ? toDecimal(percentOf(counted, ofAll), 1) : null;
}

const areAnswers = (kind: SourceKind) => kind === 'survey' || kind === 'exit-poll';

/** What a reader must know of a source before its number, in the order of importance. */
export function cautionsOf(source: AnySource): Caution[] {
  const { kind, counted, ofAll, isRandom } = source;
  if (kind === 'official') return ['counted-by-organisers'];
  return [
    ...(areAnswers(kind) ? (['self-report'] as const) : []),
    ...(isRandom === false ? (['not-random'] as const) : []),
    ...(isRandom === null ? (['randomness-unknown'] as const) : []),
    ...(counted === null ? (['count-unknown'] as const) : []),
    ...(counted !== null && ofAll === null ? (['whole-unknown'] as const) : []),
    ...(counted !== null && ofAll !== null && counted < ofAll ? (['part-of-all'] as const) : []),
  ];
}

export function obstaclesBetween(a: AnySource, b: AnySource): Obstacle[] {
  const isWhole = ({ kind, counted, ofAll }: AnySource) =>
    kind === 'official' || (counted !== null && counted === ofAll);
  return [
    ...(a.scope === b.scope ? [] : (['other-vote'] as const)),
    ...(isWhole(a) === isWhole(b) ? [] : (['part-against-whole'] as const)),
    ...(areAnswers(a.kind) === areAnswers(b.kind) ? [] : (['answers-against-ballots'] as const)),
  ];
}

/** A printed percentage: its value and half a unit of its last place. Throws RangeError when it is no decimal. */
export function printed(percent: string): { value: Rational; half: Rational } {
  const value = decimal(percent);
  if (!value) throw new RangeError('A percentage is decimal text.');
  const digits = /\.(\d+)$/.exec(percent)?.[1]?.length ?? 0;
  return { value, half: rational(1, 2n * 10n ** BigInt(digits)) };
}

/** Whether two printed percentages can be one number rounded differently. */
export function canBeSame(a: string, b: string): boolean {
  const [one, other] = [printed(a), printed(b)];
  const apart = subtract(one.value, other.value);
  const distance = apart.num < 0n ? rational(-apart.num, apart.den) : apart;
  return compare(distance, add(one.half, other.half)) <= 0;
}

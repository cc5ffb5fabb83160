import { sha256 } from './sha256.ts';
import { strataOf, type OpenStratum } from './strata.ts';
import type { Drawing, LogEntry, LotsInput, PoolMember, Stratum } from './types.ts';

/** Tells the purpose and outcome of a lot, once it has fallen. */
type Outcome = Pick<LogEntry, 'purpose' | 'stratum' | 'id'>;

/** One lot after another from a seed; counts from 1 and writes everything down. */
interface Urn {
  readonly log: LogEntry[];
  /** A place from 0 below `of`, each equally likely. `outcomeOf` says what the place means. */
  draw(of: number, purpose: LogEntry['purpose'], outcomeOf: (place: number) => Partial<Outcome>): number;
}

const range = 2 ** 32;

function urnOf(seed: string): Urn {
  const log: LogEntry[] = [];
  function draw(
    of: number,
    purpose: LogEntry['purpose'],
    outcomeOf: (place: number) => Partial<Outcome>,
  ): number {
    const counter = log.length + 1;
    const text = `${seed}:${counter}`;
    const hash = sha256(text);
    const number = Number.parseInt(hash.slice(0, 8), 16);
    const limit = range - (range % of);
    const isRejected = number >= limit;
    const place = number % of;
    const outcome = isRejected ? {} : outcomeOf(place);
    const told = { purpose, stratum: null, id: null, ...outcome };
    log.push({
      counter,
      text,
      hash,
      number,
      of,
      limit,
      isRejected,
      place: isRejected ? 0 : place + 1,
      ...told,
    });
    return isRejected ? draw(of, purpose, outcomeOf) : place;
  }
  return { log, draw };
}

/**
 * Draws lots that anybody can repeat from the public seed.
 *
 * The members of each group are numbered in the order of their ids, so the order of the input does not matter. For each
 * lot SHA-256 of `<seed>:<counter>` is taken, its first 8 hexadecimal digits are a number, numbers from `limit` on are
 * thrown away, and the remainder of division by how many are left says which of them is drawn. Who is drawn leaves the
 * list and the rest close up (Fisher and Yates 1938, drawing without replacement). Groups share out the places by size
 * (Hare's quota; equal remainders are decided by lot) or equally (what is left over goes to groups by lot).
 *
 * `input` is what `readLotsInput` gives. Refuses 'group-too-small' when equal shares ask more of a group than it has.
 */
export function drawLots(
  input: LotsInput,
): ({ ok: true } & Drawing) | { ok: false; reason: 'group-too-small'; strata: readonly Stratum[] } {
  const urn = urnOf(input.seed);
  const { groups, contested, left } = strataOf(input);
  const strata = groups.map((group) => ({ ...group }));
  const standing = [...contested];
  for (let more = left; more > 0; more -= 1) {
    const at = (place: number) => standing[place] ?? 0;
    const place = urn.draw(standing.length, 'group', (fallen) => ({ stratum: at(fallen) }));
    const winner = strata[at(place)];
    if (winner) Object.assign(winner, { take: winner.take + 1, byLot: true });
    standing.splice(place, 1);
  }
  const told = strata.map(publicStratum);
  if (strata.some(({ members, take }) => take > members.length))
    return { ok: false, reason: 'group-too-small', strata: told };
  const drawn = strata.flatMap((stratum, at) => drawFrom(urn, stratum, at));
  return { ok: true, drawn, strata: told, log: urn.log };
}

const publicStratum = ({ members, ...rest }: OpenStratum): Stratum => ({
  ...rest,
  members: members.map(({ id }) => id),
});

function drawFrom(urn: Urn, { members, take }: OpenStratum, stratum: number): string[] {
  const left: PoolMember[] = [...members];
  return Array.from({ length: take }, () => {
    const place = urn.draw(left.length, 'person', (fallen) => ({ stratum, id: left[fallen]?.id ?? null }));
    return left.splice(place, 1)[0]?.id ?? '';
  });
}

/**
 * Whether a published drawing is what its seed and pool give. Computes everything anew. `firstDifference` is the place
 * in the log (from 0) where they part, or the length of the shorter log; null when they agree.
 */
export function verifyDrawing(
  input: LotsInput,
  published: Pick<Drawing, 'drawn' | 'log'>,
): { agrees: boolean; firstDifference: number | null } {
  const own = drawLots(input);
  if (!own.ok) return { agrees: false, firstDifference: 0 };
  const length = Math.max(own.log.length, published.log.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => !isSame(own.log[index], published.log[index]),
  );
  const agrees =
    at === undefined &&
    own.drawn.length === published.drawn.length &&
    own.drawn.every((id, index) => id === published.drawn[index]);
  return { agrees, firstDifference: at ?? (agrees ? null : length) };
}

function isSame(own: LogEntry | undefined, other: LogEntry | undefined): boolean {
  if (!own || !other) return false;
  return (Object.keys(own) as (keyof LogEntry)[]).every((key) => own[key] === other[key]);
}

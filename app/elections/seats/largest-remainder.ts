import { compare, floor, rational, subtract, type Fraction, type Rational } from '../rational.ts';
import type { ExtraSeat, PartyVotes, RemainderStep } from './types.ts';

/**
 * Hare's simple quota: votes per seat. Art. 97-1(1) calls it the first electoral quotient: the sum of votes of the
 * admitted lists over the number of seats. (Hamilton 1792; Hare 1857.)
 */
export const hareQuota = (total: number, seats: number): Fraction => ({ num: total, den: seats });

/**
 * Droop's quota: the smallest whole number of votes that no more than `seats` parties can reach,
 * ⌊total ÷ (seats + 1)⌋ + 1. (Droop 1868/1881.)
 */
export const droopQuota = (total: number, seats: number): Fraction => ({
  num: Math.floor(total / (seats + 1)) + 1,
  den: 1,
});

interface Part {
  party: PartyVotes;
  whole: number;
  remainder: Rational;
}

/**
 * Whole quotas first, then one seat each for the largest remainders. (Hamilton's method; in Kazakhstan the remainder
 * rule is a reconstruction: it reproduces the official seats of 2021.)
 *
 * `parties` are those that take part, with votes above 0; `seats` ≥ 1. When equal remainders stand at the last seat
 * they are 'tied': none of them gets it. Where Droop's quota leaves more seats than there are parties (only with fewer
 * votes than about seats², in invented numbers) everybody gets one in turn first; those turns are `rounds`.
 */
export function largestRemainder(
  parties: readonly PartyVotes[],
  seats: number,
  quota: Fraction,
): RemainderStep {
  const perSeat = rational(quota.num, quota.den);
  const parts = parties.map((party): Part => {
    const quotas = rational(BigInt(party.votes) * perSeat.den, perSeat.num);
    const whole = floor(quotas);
    return { party, whole: Number(whole), remainder: subtract(quotas, rational(whole)) };
  });
  const given = parts.reduce((sum, { whole }) => sum + whole, 0);
  const left = seats - given;
  const rounds = parts.length > 0 ? Math.floor(left / parts.length) : 0;
  const extra = extraSeats(parts, left - rounds * parts.length);
  const rows = parts.map((part) => rowOf(part, parts, extra(part), rounds));
  return { quota, rows, given, left, rounds };
}

/** Who gets one of so many seats (fewer than parties) for the remainder. */
function extraSeats(parts: readonly Part[], left: number): (part: Part) => ExtraSeat {
  const falling = [...parts].sort((a, b) => compare(b.remainder, a.remainder));
  const last = falling[left - 1];
  const next = falling[left];
  if (!last || !next) return () => 'no';
  const isTie = compare(last.remainder, next.remainder) === 0;
  return ({ remainder }) => {
    const order = compare(remainder, last.remainder);
    return order > 0 ? 'yes' : order < 0 ? 'no' : isTie ? 'tied' : 'yes';
  };
}

function rowOf({ party, whole, remainder }: Part, parts: readonly Part[], extra: ExtraSeat, rounds: number) {
  return {
    id: party.id,
    votes: party.votes,
    whole,
    remainder: { num: Number(remainder.num), den: Number(remainder.den) },
    rank: 1 + parts.filter((other) => compare(other.remainder, remainder) > 0).length,
    extra,
    seats: whole + rounds + (extra === 'yes' ? 1 : 0),
  };
}

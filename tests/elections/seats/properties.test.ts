import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateSeats } from '#app/elections/seats/allocate.ts';
import type { SeatMethod, SeatsInput, SeatsResult } from '#app/elections/seats/types.ts';
import { anyMethod, fewVotes, inputOf, manyVotes, runs, sum, sumOfVotes } from '../arbitraries.ts';

const seats = fc.integer({ min: 1, max: 150 });

const fewSeats = fc.integer({ min: 1, max: 7 });

const certainOf = ({ certain }: SeatsResult) => Object.values(certain);

/** Every way to share so many seats among so many parties. */
function sharings(count: number, parties: number): number[][] {
  if (parties === 1) return [[count]];
  return Array.from({ length: count + 1 }, (_, first) => first).flatMap((first) =>
    sharings(count - first, parties - 1).map((rest) => [first, ...rest]),
  );
}

/** Distance of a sharing from the exact quotas, times the votes: what largest remainders make as small as possible. */
const distance = (votes: readonly number[], total: number, count: number) => (given: readonly number[]) =>
  sum(votes.map((one, at) => Math.abs((given[at] ?? 0) * total - one * count)));

/** No party without the seat has a higher average than a party has for its last one. */
const isStable = (votes: readonly number[], step: (n: number) => number) => (given: readonly number[]) =>
  votes.every((mine, i) =>
    votes.every((theirs, j) => {
      const last = given[j] ?? 0;
      return last === 0 || mine * step(last) <= theirs * step((given[i] ?? 0) + 1);
    }),
  );

/** All right answers, found by trying everything. */
function rightSharings(votes: readonly number[], count: number, method: SeatMethod): number[][] {
  const all = sharings(count, votes.length).filter((given) =>
    given.every((number, at) => number === 0 || (votes[at] ?? 0) > 0),
  );
  if (method === 'dhondt') return all.filter(isStable(votes, (n) => n));
  if (method === 'sainte-lague') return all.filter(isStable(votes, (n) => 2 * n - 1));
  const far = distance(votes, sum(votes), count);
  const nearest = Math.min(...all.map(far));
  return all.filter((given) => far(given) === nearest);
}

test('the answer is that of trying every sharing: certain seats, ties and all', () => {
  const method = fc.constantFrom<SeatMethod>('hare-largest-remainder', 'dhondt', 'sainte-lague');
  fc.assert(
    fc.property(fewVotes, fewSeats, method, (votes, count, by) => {
      const result = allocateSeats(inputOf(votes, { seats: count, method: by }));
      if (sum(votes) === 0) return void expect(result.status).toBe('no-votes');
      const right = rightSharings(votes, count, by);
      const least = votes.map((_, at) => Math.min(...right.map((given) => given[at] ?? 0)));
      const most = votes.map((_, at) => Math.max(...right.map((given) => given[at] ?? 0)));
      const open = votes.flatMap((_, at) => (least[at] === most[at] ? [] : [`p${at}`]));
      expect(certainOf(result)).toEqual(least);
      expect(result.tie?.parties ?? []).toEqual(open);
      expect(result.tie?.seatsAtStake ?? 0).toBe(count - sum(least));
    }),
    runs,
  );
});

test('seats add up: what is certain and what is at stake is everything', () => {
  fc.assert(
    fc.property(manyVotes, seats, anyMethod, (votes, count, method) => {
      const result = allocateSeats(inputOf(votes, { seats: count, method }));
      if (result.status === 'no-votes') return;
      expect(sum(certainOf(result)) + (result.tie?.seatsAtStake ?? 0)).toBe(count);
      expect(result.status).toBe(result.tie ? 'tie' : 'allocated');
      if (result.tie) expect(result.tie.parties.length).toBeGreaterThan(result.tie.seatsAtStake);
    }),
    runs,
  );
});

test('the order of parties changes nothing', () => {
  const shuffled = fewVotes.chain((votes) =>
    fc.tuple(
      fc.constant(inputOf(votes).parties),
      fc.shuffledSubarray([...votes.keys()], { minLength: votes.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, fewSeats, anyMethod, ([parties, order], count, method) => {
      const one = allocateSeats(inputOf([], { parties, seats: count, method }));
      const moved = order.flatMap((at) => parties[at] ?? []);
      const other = allocateSeats(inputOf([], { parties: moved, seats: count, method }));
      expect(other.seats).toEqual(one.seats);
      expect(other.status).toBe(one.status);
      expect([...(other.tie?.parties ?? [])].sort()).toEqual([...(one.tie?.parties ?? [])].sort());
    }),
    runs,
  );
});

test('Hare keeps the quota: nobody is a whole seat away from the exact share', () => {
  fc.assert(
    fc.property(manyVotes, seats, (votes, count) => {
      const result = allocateSeats(inputOf(votes, { seats: count }));
      const total = BigInt(sumOfVotes(inputOf(votes)));
      if (total === 0n) return;
      for (const [at, given] of certainOf(result).entries()) {
        const exact = BigInt(votes[at] ?? 0) * BigInt(count);
        expect(BigInt(given) >= exact / total).toBe(true);
        const most = BigInt(given) + (result.tie?.parties.includes(`p${at}`) ? 1n : 0n);
        expect((most - 1n) * total < exact || most === 0n).toBe(true);
      }
    }),
    runs,
  );
});

test('more votes for a party, and nothing else changed, never cost it a seat', () => {
  fc.assert(
    fc.property(fewVotes, fc.integer({ min: 1, max: 30 }), seats, anyMethod, (votes, more, count, method) => {
      // Droop's rounded quota may jump with the total, and then a remainder may be lost.
      if (method === 'droop-largest-remainder') return;
      const [first = 0, ...others] = votes;
      const before = allocateSeats(inputOf(votes, { seats: count, method }));
      const after = allocateSeats(inputOf([first + more, ...others], { seats: count, method }));
      expect(certainOf(after)[0]).toBeGreaterThanOrEqual(certainOf(before)[0] ?? 0);
    }),
    runs,
  );
});

test('by divisors a larger parliament takes no seat away', () => {
  const method = fc.constantFrom<SeatMethod>('dhondt', 'sainte-lague');
  fc.assert(
    fc.property(manyVotes, seats, method, (votes, count, by) => {
      const smaller = certainOf(allocateSeats(inputOf(votes, { seats: count, method: by })));
      const larger = certainOf(allocateSeats(inputOf(votes, { seats: count + 1, method: by })));
      for (const [at, given] of smaller.entries()) expect(larger[at]).toBeGreaterThanOrEqual(given);
    }),
    runs,
  );
});

const withThreshold = fc.record({
  votes: manyVotes,
  spoiled: fc.nat(1_000_000),
  percent: fc.oneof(
    fc.integer({ min: 0, max: 100 }).map(String),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  ),
  base: fc.constantFrom('participants' as const, 'valid' as const),
  method: anyMethod,
  singlePartyRule: fc.constantFrom('none' as const, 'next-by-votes' as const),
});

function thresholdInput({
  votes,
  spoiled,
  percent,
  base,
  method,
  singlePartyRule,
}: {
  votes: number[];
  spoiled: number;
  percent: string;
  base: 'participants' | 'valid';
  method: SeatMethod;
  singlePartyRule: SeatsInput['singlePartyRule'];
}) {
  const valid = sum(votes);
  return inputOf(votes, {
    ...{ method, singlePartyRule, validVotes: valid, participants: valid + spoiled },
    threshold: { percent, base },
  });
}

test('who passes is decided in whole numbers: votes × 10000 ≥ hundredths of a per cent × base', () => {
  fc.assert(
    fc.property(withThreshold, (generated) => {
      const input = thresholdInput(generated);
      const hundredths = BigInt(Math.round(Number(generated.percent) * 100));
      const base = BigInt((generated.base === 'valid' ? input.validVotes : input.participants) ?? 0);
      const passing = input.parties.filter(({ votes }) => BigInt(votes) * 10_000n >= hundredths * base);
      const result = allocateSeats(input);
      if (result.status === 'no-votes') return;
      expect(result.passed).toEqual(passing.map(({ id }) => id));
      const taking = new Set([...result.passed, ...result.admittedByRule, ...(result.tie?.parties ?? [])]);
      for (const [id, given] of Object.entries(result.seats))
        if (given > 0) expect(taking.has(id)).toBe(true);
    }),
    runs,
  );
});

test('the single-party rule acts only when one party passes, and never admits a party with fewer votes first', () => {
  fc.assert(
    fc.property(withThreshold, (generated) => {
      const input = thresholdInput({ ...generated, singlePartyRule: 'next-by-votes' });
      const result = allocateSeats(input);
      if (result.status === 'no-votes') return;
      if (result.passed.length !== 1) return void expect(result.working.admission).toBeNull();
      const others = input.parties.filter(({ id }) => !result.passed.includes(id));
      const most = Math.max(0, ...others.map(({ votes }) => votes));
      const next = others.filter(({ votes }) => votes === most && votes > 0).map(({ id }) => id);
      expect(result.working.admission?.candidates).toEqual(next);
      expect(result.admittedByRule).toEqual(next.length === 1 ? next : []);
    }),
    runs,
  );
});

test('ten times the votes are the same seats', () => {
  fc.assert(
    fc.property(fewVotes, seats, anyMethod, (votes, count, method) => {
      if (method === 'droop-largest-remainder') return;
      const one = allocateSeats(inputOf(votes, { seats: count, method }));
      const ten = allocateSeats(
        inputOf(
          votes.map((number) => number * 10),
          { seats: count, method },
        ),
      );
      expect([ten.seats, ten.tie]).toEqual([one.seats, one.tie]);
    }),
    runs,
  );
});

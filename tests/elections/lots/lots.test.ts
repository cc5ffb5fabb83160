import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLots, verifyDrawing } from '#app/elections/lots/draw.ts';
import { sha256 } from '#app/elections/lots/sha256.ts';
import { byId } from '#app/elections/lots/strata.ts';
import type { Drawing, LotsInput, PoolMember, StrataKind } from '#app/elections/lots/types.ts';
import { runs, sum } from '../arbitraries.ts';

function poolOf(count: number): PoolMember[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${at + 1}`, gender: null, region: null }));
}

function lots(changes: Partial<LotsInput> = {}): LotsInput {
  return {
    seed: '2026-11-22 4 6 1 3 2 5',
    take: 3,
    by: [],
    division: 'proportional',
    pool: poolOf(10),
    ...changes,
  };
}

function drawn(input: LotsInput): Drawing {
  const drawing = drawLots(input);
  if (!drawing.ok) throw new Error(drawing.reason);
  return drawing;
}

const anyPool = fc.uniqueArray(
  fc.record({
    id: fc.oneof(fc.nat(99).map(String), fc.constantFrom('a', 'ә', '😀', '07', 'Z z')),
    gender: fc.constantFrom('F' as const, 'M' as const),
    region: fc.constantFrom('Abai', 'Ulytau', 'Zhetisu'),
  }),
  { minLength: 1, maxLength: 9, selector: ({ id }) => id },
);

const anyLots = fc
  .record({
    seed: fc.nat().map(String),
    pool: anyPool,
    part: fc.nat(1000),
    by: fc.subarray<StrataKind>(['gender', 'region']),
    division: fc.constantFrom('proportional' as const, 'equal' as const),
  })
  .map(({ part, ...rest }): LotsInput => ({ ...rest, take: 1 + (part % rest.pool.length) }));

test('the hash is SHA-256, for every text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 130 }), fc.string({ maxLength: 70 }));
  fc.assert(
    fc.property(text, (one) => {
      expect(sha256(one)).toBe(createHash('sha256').update(one.toWellFormed(), 'utf8').digest('hex'));
    }),
    runs,
  );
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('everybody drawn is of the pool, once, and as many as were asked for', () => {
  fc.assert(
    fc.property(anyLots, (input) => {
      const drawing = drawLots(input);
      if (!drawing.ok) return void expect(input.division).toBe('equal');
      const ids = new Set(input.pool.map(({ id }) => id));
      expect(drawing.drawn).toHaveLength(input.take);
      expect(new Set(drawing.drawn).size).toBe(input.take);
      expect(drawing.drawn.every((id) => ids.has(id))).toBe(true);
      expect(sum(drawing.strata.map(({ take }) => take))).toBe(input.take);
      expect(drawing.strata.flatMap(({ members }) => members).sort()).toEqual([...ids].sort());
    }),
    runs,
  );
});

test('proportional groups keep their quota, equal groups differ by one at most', () => {
  fc.assert(
    fc.property(anyLots, (input) => {
      const { strata } = drawLots(input) as Drawing;
      for (const { members, take } of strata) {
        const exact = members.length * input.take;
        const all = input.division === 'equal' ? strata.length : input.pool.length;
        const share = input.division === 'equal' ? input.take : exact;
        expect(take * all > share - all && take * all < share + all).toBe(true);
      }
    }),
    runs,
  );
});

test('the order of the pool changes nothing, and the same seed draws the same again', () => {
  const shuffled = anyLots.chain((input) =>
    fc.tuple(fc.constant(input), fc.shuffledSubarray([...input.pool], { minLength: input.pool.length })),
  );
  fc.assert(
    fc.property(shuffled, ([input, pool]) => {
      expect(drawLots({ ...input, pool })).toEqual(drawLots(input));
    }),
    runs,
  );
});

test('a published drawing agrees with itself and with no other', () => {
  fc.assert(
    fc.property(anyLots, fc.nat(1000), (input, at) => {
      const drawing = drawLots(input);
      if (!drawing.ok) return;
      expect(verifyDrawing(input, drawing)).toEqual({ agrees: true, firstDifference: null });
      const place = at % drawing.log.length;
      const log = drawing.log.map((entry, index) =>
        index === place ? { ...entry, place: entry.place + 1 } : entry,
      );
      expect(verifyDrawing(input, { ...drawing, log })).toEqual({ agrees: false, firstDifference: place });
      const more = { ...drawing, drawn: [...drawing.drawn, 'somebody'] };
      expect(verifyDrawing(input, more).agrees).toBe(false);
    }),
    runs,
  );
});

test('the log can be followed with sha256sum and a calculator', () => {
  const input = lots({ take: 4 });
  const { drawn: ids, log } = drawn(input);
  const left = input.pool.map(({ id }) => id);
  for (const [at, entry] of log.entries()) {
    const text = `${input.seed}:${at + 1}`;
    const hash = createHash('sha256').update(text).digest('hex');
    const number = Number(`0x${hash.slice(0, 8)}`);
    const place = (number % left.length) + 1;
    expect(entry).toMatchObject({
      counter: at + 1,
      text,
      hash,
      number,
      of: left.length,
      place,
      isRejected: false,
    });
    expect(left.splice(place - 1, 1)).toEqual([ids[at]]);
  }
  expect(ids).toEqual(['9', '5', '1', '7']);
});

test('a number that would favour the first is thrown away, and the log says so', () => {
  const { log, drawn: ids } = drawn(lots({ seed: '1360166', take: 1, pool: poolOf(4904) }));
  expect(log.map(({ isRejected, place, id }) => [isRejected, place > 0, id])).toEqual([
    [true, false, null],
    [false, true, ids[0]],
  ]);
  expect(log[0]?.number).toBeGreaterThanOrEqual(log[0]?.limit ?? Infinity);
});

test('nobody is favoured: over many seeds everybody is drawn about equally often', () => {
  const draws = 14_000;
  const counts = new Map<string, number>();
  for (let seed = 0; seed < draws; seed += 1) {
    const [id = ''] = drawn(lots({ seed: `${seed}`, take: 1, pool: poolOf(7) })).drawn;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const expected = draws / 7;
  const chiSquare = sum([...counts.values()].map((count) => (count - expected) ** 2 / expected));
  // Six degrees of freedom: 22.5 is passed once in a thousand. Seeds are fixed, so this never changes.
  expect(chiSquare).toBeLessThan(22.5);
});

test('equal remainders of groups are decided by lot, in the log', () => {
  const pool = poolOf(6).map((member, at): PoolMember => ({ ...member, gender: at < 3 ? 'F' : 'M' }));
  const { strata, log } = drawn(lots({ pool, by: ['gender'], take: 3 }));
  expect(strata.map(({ gender, members }) => [gender, members])).toEqual([
    ['F', ['1', '2', '3']],
    ['M', ['4', '5', '6']],
  ]);
  expect(strata.filter(({ byLot }) => byLot)).toHaveLength(1);
  expect(log.map(({ purpose }) => purpose)).toEqual(['group', 'person', 'person', 'person']);
  expect(strata[log[0]?.stratum ?? 9]?.byLot).toBe(true);
});

test('equal shares are refused when a group is too small for them', () => {
  const pool = poolOf(6).map((member, at): PoolMember => ({ ...member, region: at < 1 ? 'Abai' : 'Ulytau' }));
  expect(drawLots(lots({ pool, by: ['region'], division: 'equal', take: 4 }))).toMatchObject({
    ...{ ok: false, reason: 'group-too-small' },
    strata: [{ region: 'Abai', take: 2 }, { region: 'Ulytau' }],
  });
  expect(
    verifyDrawing(lots({ pool, by: ['region'], division: 'equal', take: 4 }), { drawn: [], log: [] }).agrees,
  ).toBe(false);
});

test('numbers stand in the order of numbers, words in the order of their characters', () => {
  expect(['10', '9', 'b', '09', 'a', '1'].sort(byId)).toEqual(['1', '09', '9', '10', 'a', 'b']);
});

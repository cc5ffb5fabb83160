import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTurnoutInput } from '#app/elections/comparison/input.ts';
import { turnoutFromQuery, turnoutQuery } from '#app/elections/comparison/query.ts';
import { sourceKinds } from '#app/elections/comparison/types.ts';
import type { Read } from '#app/elections/input/fault.ts';
import type { FromQuery, Query } from '#app/elections/input/query.ts';
import { readLotsInput } from '#app/elections/lots/input.ts';
import { lotsFromQuery, lotsQuery } from '#app/elections/lots/query.ts';
import { divisions, strataKinds } from '#app/elections/lots/types.ts';
import { readProtocolInput } from '#app/elections/protocol/input.ts';
import { protocolFromQuery, protocolQuery } from '#app/elections/protocol/query.ts';
import { readQuotaInput } from '#app/elections/quota/input.ts';
import { quotaFromQuery, quotaQuery } from '#app/elections/quota/query.ts';
import { quotaRuleIds } from '#app/elections/quota/types.ts';
import { readSeatsInput } from '#app/elections/seats/input.ts';
import { seatsFromQuery, seatsQuery } from '#app/elections/seats/query.ts';
import { seatMethods, singlePartyRules, thresholdBases } from '#app/elections/seats/types.ts';
import { soundSheet } from '../protocol/sheets.ts';
import { anyName, asSent, runs, sum } from '../arbitraries.ts';

/** Writing an input into an address and reading it there gives the input back. */
function comesBack<Input>(
  inputs: fc.Arbitrary<Input>,
  write: (input: Input) => Query,
  from: (query: URLSearchParams) => FromQuery,
  read: (raw: unknown) => Read<Input>,
) {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(read(from(asSent(write(input))).raw)).toEqual({ ok: true, input });
    }),
    runs,
  );
}

const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100));

test('seats', () => {
  const parties = fc.uniqueArray(fc.record({ id: anyName, name: anyName, votes: fc.nat(10_000_000) }), {
    ...{ minLength: 1, maxLength: 6 },
    selector: ({ id }) => id,
  });
  const inputs = fc
    .record({
      parties,
      method: fc.constantFrom(...seatMethods),
      seats: fc.integer({ min: 1, max: 5000 }),
      threshold: fc.option(fc.record({ percent, base: fc.constantFrom(...thresholdBases) })),
      singlePartyRule: fc.constantFrom(...singlePartyRules),
    })
    .map((input) => {
      const votes = sum(input.parties.map((party) => party.votes));
      return { ...input, participants: votes + 7, validVotes: votes };
    });
  comesBack(inputs, seatsQuery, seatsFromQuery, readSeatsInput);
});

test('quota', () => {
  const person = fc.record({
    gender: fc.constantFrom('F' as const, 'M' as const),
    age: fc.nat(130),
    disability: fc.boolean(),
  });
  const inputs = fc
    .tuple(fc.constantFrom(...quotaRuleIds), fc.array(person, { minLength: 1, maxLength: 12 }), fc.boolean())
    .chain(([rule, list, isListOrder]) => {
      const people = list.map((one, at) => ({ n: at + 1, ...one }));
      const taken = fc.subarray(
        people.map(({ n }) => n),
        { minLength: 1 },
      );
      return taken.map((places) => ({
        ...{ rule, people },
        mandates: { seats: places.length, taken: isListOrder ? ('list-order' as const) : places },
      }));
    });
  comesBack(inputs, quotaQuery, quotaFromQuery, readQuotaInput);
});

test('protocol', () => {
  comesBack(
    soundSheet.map((sheet) => ({ ...sheet, turnoutPercent: String(sheet.turnoutPercent) })),
    protocolQuery,
    protocolFromQuery,
    (raw) => readProtocolInput(raw, 'refused'),
  );
});

test('lots', () => {
  const member = fc.record({
    id: anyName,
    gender: fc.constantFrom('F' as const, 'M' as const),
    region: anyName,
  });
  const pools = fc.uniqueArray(member, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
  const inputs = fc
    .record({
      seed: anyName,
      by: fc.subarray([...strataKinds]),
      division: fc.constantFrom(...divisions),
      pool: pools,
    })
    .map((input) => ({ ...input, take: input.pool.length }));
  comesBack(inputs, lotsQuery, lotsFromQuery, readLotsInput);
});

test('turnout', () => {
  const count = fc.option(fc.nat(1000));
  const source = fc.record({
    ...{ id: anyName, who: anyName, scope: anyName, percent },
    kind: fc.constantFrom(...sourceKinds),
    counted: count,
    ofAll: fc.option(fc.integer({ min: 1000, max: 20_000 })),
    isRandom: fc.option(fc.boolean()),
  });
  const inputs = fc.uniqueArray(source, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
  comesBack(inputs, turnoutQuery, turnoutFromQuery, readTurnoutInput);
});

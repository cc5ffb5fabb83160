import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuota } from '#app/elections/quota/check.ts';
import { mendOrder } from '#app/elections/quota/mend.ts';
import { neededOf } from '#app/elections/quota/rules.ts';
import { quotaRuleIds, type Person, type QuotaInput } from '#app/elections/quota/types.ts';
import { runs } from '../arbitraries.ts';

const anyPeople = fc
  .array(
    fc.record({
      gender: fc.constantFrom('F' as const, 'M' as const, 'M' as const),
      age: fc.integer({ min: 18, max: 80 }),
      disability: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((people) => people.map((person, at): Person => ({ n: at + 1, ...person })));

const anyRule = fc.constantFrom(...quotaRuleIds);

const anyInput = fc.tuple(anyRule, anyPeople, fc.nat(1000)).map(([rule, people, part]): QuotaInput => {
  const seats = 1 + (part % people.length);
  return { rule, people, mandates: { seats, taken: 'list-order' } };
});

/** By the words of the law, without the tables of the code. */
function counts(rule: QuotaInput['rule'], { gender, age, disability }: Person): boolean {
  if (gender === 'F') return true;
  if (rule === 'kz-2020') return (age ?? 99) < 29;
  return rule === 'kz-2022' && ((age ?? 99) < 29 || disability);
}

test('needed is the smallest whole number that is 30 per cent', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (of) => {
      const needed = neededOf(of);
      expect(needed * 100 >= 30 * of && (needed - 1) * 100 < 30 * of).toBe(true);
    }),
    runs,
  );
});

test('everybody is counted once, and the condition is what the law says', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { list, mandates, countedPlaces } = checkQuota(input);
      const counted = input.people.filter((person) => counts(input.rule, person));
      expect(countedPlaces).toEqual(counted.map(({ n }) => n));
      expect(list.counted).toBe(counted.length);
      if (input.rule !== 'zipper') expect(list.met).toBe(counted.length * 10 >= input.people.length * 3);
      const seats = input.mandates?.seats ?? 0;
      expect(mandates).toMatchObject({
        ...{ of: seats, applies: input.rule !== 'kz-2020' },
        counted: counted.filter(({ n }) => n <= seats).length,
      });
    }),
    runs,
  );
});

test('the order in which people are sent changes nothing', () => {
  const shuffled = anyInput.chain((input) =>
    fc.tuple(fc.constant(input), fc.shuffledSubarray([...input.people], { minLength: input.people.length })),
  );
  fc.assert(
    fc.property(shuffled, ([input, people]) => {
      expect(checkQuota({ ...input, people })).toEqual(checkQuota(input));
    }),
    { numRuns: runs.numRuns },
  );
});

const condition = (counted: number, of: number) => counted * 10 >= of * 3;

test('the change it names is enough, and a smaller one is not', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { list, mend } = checkQuota(input);
      if (mend.list?.kind !== 'share') return;
      const { replace, add, remove } = mend.list;
      const { counted, of } = list;
      expect(condition(counted + replace, of) && !condition(counted + replace - 1, of)).toBe(true);
      expect(condition(counted + add, of + add) && !condition(counted + add - 1, of + add - 1)).toBe(true);
      if (remove === null) return void expect(counted).toBe(0);
      expect(condition(counted, of - remove) && !condition(counted, of - remove + 1)).toBe(true);
      expect(remove <= of - counted).toBe(true);
    }),
    runs,
  );
});

test('giving the named seats to the named places meets the quota of mandates', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { mend, takenPlaces, mandates } = checkQuota(input);
      if (mend.mandates?.kind !== 'seats' || !mandates) return;
      const { out, into, short } = mend.mandates;
      const taken = [...takenPlaces.filter((n) => !out.includes(n)), ...into];
      const changed = checkQuota({ ...input, mandates: { seats: mandates.of, taken } });
      expect(out).toHaveLength(into.length);
      expect(into.length + short).toBe(mandates.needed - mandates.counted);
      expect(changed.mandates?.met).toBe(short === 0);
    }),
    runs,
  );
});

/** Fewest replacements and then fewest exchanges to an alternating list, by searching from it in all directions. */
function cheapestPlans(length: number): Map<string, { replace: number; swap: number }> {
  const alternating = ['FM', 'MF'].map((pair) => pair.repeat(length).slice(0, length));
  const best = new Map(alternating.map((list) => [list, { replace: 0, swap: 0 }]));
  const weight = ({ replace, swap }: { replace: number; swap: number }) => replace * 100 + swap;
  for (const queue = [...best.keys()]; queue.length > 0;) {
    const list = queue.shift() ?? '';
    const cost = best.get(list) ?? { replace: 0, swap: 0 };
    for (const { next, by } of stepsFrom(list)) {
      const plan = { replace: cost.replace + by.replace, swap: cost.swap + by.swap };
      const known = best.get(next);
      if (known && weight(known) <= weight(plan)) continue;
      best.set(next, plan);
      queue.push(next);
    }
  }
  return best;
}

function stepsFrom(list: string) {
  const places = [...list];
  const replaced = places.map((gender, at) => ({
    next: places.with(at, gender === 'F' ? 'M' : 'F').join(''),
    by: { replace: 1, swap: 0 },
  }));
  const swapped = places.flatMap((one, at) =>
    places.slice(at + 1).map((other, after) => ({
      next: places
        .with(at, other)
        .with(at + 1 + after, one)
        .join(''),
      by: { replace: 0, swap: 1 },
    })),
  );
  return [...replaced, ...swapped];
}

test.for([1, 2, 3, 4, 5, 6, 7])('every list of %i: the change to a zipper is the smallest', (length) => {
  const plans = cheapestPlans(length);
  expect(plans.size).toBe(2 ** length);
  for (const [list, plan] of plans) {
    const people = [...list].map((gender, at): Person => ({
      n: at + 1,
      gender: gender === 'F' ? 'F' : 'M',
      age: null,
      disability: false,
    }));
    expect([list, mendOrder(people)]).toEqual([list, { kind: 'order', ...plan }]);
  }
});

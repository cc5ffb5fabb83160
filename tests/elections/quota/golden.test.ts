import { expect, test } from 'vitest';
import { checkQuota } from '#app/elections/quota/check.ts';
import { neededOf, quotaRule, quotaRules, quotaRulesNotVerified } from '#app/elections/quota/rules.ts';
import { quotaRuleIds, type Person, type QuotaInput, type QuotaRuleId } from '#app/elections/quota/types.ts';

/** 'F27', 'M45', 'M45d', in list order. */
function listOf(...written: string[]): Person[] {
  return written.map((text, at) => ({
    n: at + 1,
    gender: text.startsWith('F') ? 'F' : 'M',
    age: Number.parseInt(text.slice(1), 10),
    disability: text.endsWith('d'),
  }));
}

const check = (rule: QuotaRuleId, people: Person[], mandates: QuotaInput['mandates'] = null) =>
  checkQuota({ rule, people, mandates });

const men = (count: number) => Array.from({ length: count }, () => 'M50');
const women = (count: number) => Array.from({ length: count }, () => 'F50');

test.for([
  [1, 1],
  [10, 3],
  [11, 4],
  [16, 5],
  [19, 6],
  [20, 6],
  [38, 12],
  [113, 34],
  [126, 38],
  [1000, 300],
] as const)('30 %% of %i is %i persons', ([of, needed]) => {
  expect(neededOf(of)).toBe(needed);
});

test('30.0 % is enough, a person less is not', () => {
  expect(check('kz-2020', listOf(...women(3), ...men(7))).list).toEqual({
    counted: 3,
    needed: 3,
    of: 10,
    met: true,
  });
  const missed = check('kz-2020', listOf(...women(2), ...men(8)));
  expect(missed.list).toEqual({ counted: 2, needed: 3, of: 10, met: false });
  expect(missed.failing).toEqual(['list']);
  expect(missed.mend.list).toEqual({ kind: 'share', replace: 1, add: 2, remove: 4 });
});

test('28 is young, 29 is not', () => {
  expect(check('kz-2020', listOf('M28', 'M29', 'M29')).list).toMatchObject({ counted: 1, met: true });
  expect(check('kz-2020', listOf('M29', 'M29', 'M29')).list).toMatchObject({ counted: 0, met: false });
});

test('one person counts once, however many groups she belongs to', () => {
  const { list, groups } = check('kz-2022', listOf('F20d', 'M50', 'M50', 'M50'));
  expect(groups).toEqual({ women: 1, young: 1, disability: 1, counted: 1 });
  expect(list).toEqual({ counted: 1, needed: 2, of: 4, met: false });
});

test('a disability counts from 2022, and only a woman for a share of women', () => {
  const people = listOf('M50d', 'M20', 'M50');
  expect(quotaRuleIds.map((rule) => check(rule, people).list.counted)).toEqual([1, 2, 0, 0]);
});

test('the mandates are bound from 2022; before, the quota ended at the list', () => {
  const people = listOf('M50', 'M50', 'M50', 'F50', 'F50');
  const mandates = { seats: 3, taken: 'list-order' as const };
  const before = check('kz-2020', people, mandates);
  expect(before.mandates).toEqual({ counted: 0, needed: 1, of: 3, met: false, applies: false });
  expect([before.failing, before.mend.mandates]).toEqual([[], null]);
  const after = check('kz-2022', people, mandates);
  expect(after.mandates).toEqual({ counted: 0, needed: 1, of: 3, met: false, applies: true });
  expect(after.failing).toEqual(['mandates']);
  expect(after.mend).toEqual({ list: null, mandates: { kind: 'seats', out: [3], into: [4], short: 0 } });
});

test('seats may be taken by any places of the list', () => {
  const people = listOf('M50', 'M50', 'M50', 'F50', 'F50');
  const result = check('kz-2022', people, { seats: 2, taken: [5, 1] });
  expect(result.takenPlaces).toEqual([1, 5]);
  expect(result.mandates).toMatchObject({ counted: 1, needed: 1, of: 2, met: true });
});

test('when the list has nobody left for the seats, it says how many are missing', () => {
  const { mend } = check('kz-2022', listOf('F50', ...men(9)), { seats: 8, taken: 'list-order' });
  expect(mend.mandates).toEqual({ kind: 'seats', out: [], into: [], short: 2 });
});

test('a zipper alternates; the first break is the place of the second of two', () => {
  expect(check('zipper', listOf('F50', 'M50', 'F50')).list).toEqual({
    counted: 2,
    needed: 1,
    of: 3,
    met: true,
  });
  expect(check('zipper', listOf('F50', 'M50', 'M50', 'F50')).list).toEqual({
    ...{ counted: 2, needed: 2, of: 4, met: false },
    firstBreakAt: 3,
  });
});

test('the list is read by its places, whatever order it is sent in', () => {
  const people: Person[] = [
    { n: 30, gender: 'F', age: null, disability: false },
    { n: 10, gender: 'F', age: null, disability: false },
    { n: 20, gender: 'M', age: null, disability: false },
  ];
  expect(check('zipper', people).list.met).toBe(true);
  expect(check('women-30', people, { seats: 1, taken: 'list-order' }).takenPlaces).toEqual([10]);
});

test('the rules have their days, and the one of 2026 cannot be run', () => {
  expect(quotaRules.map(({ id }) => id)).toEqual([...quotaRuleIds]);
  expect(quotaRule('kz-2020').until).toBe(quotaRule('kz-2022').from);
  const runnable: readonly string[] = quotaRuleIds;
  expect(quotaRulesNotVerified.filter(({ id }) => runnable.includes(id))).toEqual([]);
});

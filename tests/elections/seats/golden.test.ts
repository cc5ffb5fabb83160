import { expect, test } from 'vitest';
import { allocateSeats } from '#app/elections/seats/allocate.ts';
import { divisorTable } from '#app/elections/seats/highest-averages.ts';
import { kz2021Count, kz2021ValidVotes } from '#app/elections/seats/kz-2021.ts';
import { isSeatRuleId, seatRule, seatRules, settingsOf } from '#app/elections/seats/rules.ts';
import type { SeatMethod, SeatsInput, ThresholdBase } from '#app/elections/seats/types.ts';
import { inputOf, sumOfVotes } from '../arbitraries.ts';

function election2021(percent: string, method: SeatMethod, base: ThresholdBase = 'participants'): SeatsInput {
  const rule = settingsOf('kz-2007-2020');
  if (!rule.ok) throw new Error(rule.reason);
  return { ...rule.settings, ...kz2021Count((id) => id), method, threshold: { percent, base } };
}

const seatsOf = (input: SeatsInput) =>
  Object.values(allocateSeats(input).seats)
    .filter((count) => count > 0)
    .join('-');

test.for([
  ['hare-largest-remainder', '7', '76-12-10'],
  ['hare-largest-remainder', '5', '72-11-9-6'],
  ['hare-largest-remainder', '3', '70-11-9-5-3'],
  ['dhondt', '7', '77-12-9'],
  ['dhondt', '5', '73-11-9-5'],
  ['dhondt', '3', '71-10-9-5-3'],
  ['sainte-lague', '7', '76-12-10'],
  ['droop-largest-remainder', '7', '77-12-9'],
] as const)('2021 by %s at %s %% gives %s', ([method, percent, seats]) => {
  for (const base of ['participants', 'valid'] as const)
    expect(seatsOf(election2021(percent, method, base))).toBe(seats);
});

test('the votes of 2021 are all the valid votes', () => {
  expect(sumOfVotes(election2021('7', 'dhondt'))).toBe(kz2021ValidVotes);
});

test('one list passes or not by what the threshold is a share of', () => {
  // 383,023 is 5.29 % of the valid votes and 5.08 % of those who took part.
  for (const [base, passed] of [
    ['valid', 4],
    ['participants', 3],
  ] as const)
    expect(allocateSeats(election2021('5.2', 'dhondt', base)).passed).toHaveLength(passed);
});

test('every step of the official result can be shown', () => {
  const { working, quota } = allocateSeats(election2021('7', 'hare-largest-remainder'));
  expect(quota).toEqual({ num: 6_599_921, den: 98 });
  expect(working.threshold).toMatchObject({ baseVotes: 7_539_280, least: 527_750 });
  expect(working.remainders).toMatchObject({ given: 96, left: 2, rounds: 0 });
  expect(
    working.remainders?.rows.map(({ whole, rank, extra, seats }) => [whole, rank, extra, seats]),
  ).toEqual([
    [76, 3, 'no', 76],
    [11, 2, 'yes', 12],
    [9, 1, 'yes', 10],
  ]);
});

test('the table of divisors shows which average won which seat', () => {
  const input = inputOf([100, 80, 30, 20], { method: 'dhondt', seats: 8 });
  const result = allocateSeats(input);
  expect(Object.values(result.seats)).toEqual([4, 3, 1, 0]);
  if (!result.working.divisors) throw new Error('no divisors');
  const table = divisorTable(result.working.divisors, input.parties);
  expect(table.map(({ cells }) => cells.map(({ seat }) => seat))).toEqual([
    [1, 3, 5, 8, null],
    [2, 4, 7, null, null],
    [6, null, null, null, null],
    [null, null, null, null, null],
  ]);
  expect(table[0]?.cells.map(({ divisor }) => divisor)).toEqual([1, 2, 3, 4, 5]);
});

test('Hare with largest remainders knows the Alabama paradox: a seat more may cost a party one', () => {
  const votes = [6, 6, 2];
  expect(Object.values(allocateSeats(inputOf(votes, { seats: 10 })).seats)).toEqual([4, 4, 2]);
  expect(Object.values(allocateSeats(inputOf(votes, { seats: 11 })).seats)).toEqual([5, 5, 1]);
});

test('exactly the threshold passes, one vote less does not', () => {
  const at = (votes: number) =>
    allocateSeats(
      inputOf([900, votes], { threshold: { percent: '7', base: 'participants' }, participants: 1000 }),
    ).passed;
  expect(at(70)).toEqual(['p0', 'p1']);
  expect(at(69)).toEqual(['p0']);
});

test('rules are data with days; what was not verified cannot be run', () => {
  expect(seatRules.map(({ id, percent }) => [id, percent])).toEqual([
    ['kz-2007-2020', '7'],
    ['kz-2021', '5'],
    ['kz-2023', '5'],
    ['what-if-3', '3'],
    ['kz-kurultai-2026', null],
  ]);
  for (const { id, state } of seatRules) expect(settingsOf(id).ok).toBe(state !== 'not-verified');
  expect(settingsOf('kz-kurultai-2026')).toEqual({ ok: false, reason: 'not-verified' });
  expect(seatRule('kz-2021').from).toBe(seatRule('kz-2007-2020').until);
  expect(['kz-2021', 'toString', null].map(isSeatRuleId)).toEqual([true, false, false]);
});

import { expect, test } from 'vitest';
import { allocateSeats } from '#app/elections/seats/allocate.ts';
import { seatMethods } from '#app/elections/seats/types.ts';
import { inputOf } from '../arbitraries.ts';

test.for(seatMethods)('%s: two equal parties and three seats leave one seat open', (method) => {
  const result = allocateSeats(inputOf([100, 100], { method, seats: 3 }));
  expect(result).toMatchObject({
    status: 'tie',
    certain: { p0: 1, p1: 1 },
    seats: { p0: 1, p1: 1 },
    tie: { parties: ['p0', 'p1'], seatsAtStake: 1 },
  });
});

test('only those whose remainders are equal at the last seat are tied', () => {
  // Quotas 5.2, 2.4, 2.4: one seat is left, and it is between the second and the third.
  const result = allocateSeats(inputOf([52, 24, 24], { seats: 10 }));
  expect(result).toMatchObject({
    status: 'tie',
    certain: { p0: 5, p1: 2, p2: 2 },
    tie: { parties: ['p1', 'p2'], seatsAtStake: 1 },
  });
  expect(result.working.remainders?.rows.map(({ extra }) => extra)).toEqual(['no', 'tied', 'tied']);
});

test('equal remainders that all get a seat are no tie', () => {
  expect(allocateSeats(inputOf([26, 26, 48], { seats: 5 })).status).toBe('allocated');
});

test('equal averages before the last seat are no tie', () => {
  const result = allocateSeats(inputOf([60, 30, 10], { method: 'dhondt', seats: 3 }));
  expect(result).toMatchObject({ status: 'allocated', seats: { p0: 2, p1: 1, p2: 0 } });
});

const alone = {
  threshold: { percent: '5', base: 'participants' as const },
  singlePartyRule: 'next-by-votes' as const,
  participants: 1000,
};

test('one party alone takes everything, unless the rule admits the next by votes', () => {
  const votes = [900, 40, 30];
  expect(allocateSeats(inputOf(votes, { ...alone, singlePartyRule: 'none' }))).toMatchObject({
    passed: ['p0'],
    admittedByRule: [],
    seats: { p0: 10, p1: 0, p2: 0 },
  });
  const result = allocateSeats(inputOf(votes, { ...alone, seats: 98 }));
  expect(result).toMatchObject({ status: 'allocated', passed: ['p0'], admittedByRule: ['p1'] });
  expect(Object.values(result.seats)).toEqual([94, 4, 0]);
  expect(result.working.admission).toEqual({ alone: 'p0', candidates: ['p1'] });
});

test('two parties equally next: the seats of whichever is admitted stay open', () => {
  const result = allocateSeats(inputOf([900, 40, 40, 5], { ...alone, seats: 98 }));
  expect(result).toMatchObject({
    status: 'tie',
    passed: ['p0'],
    admittedByRule: [],
    certain: { p0: 94, p1: 0, p2: 0, p3: 0 },
    tie: { parties: ['p1', 'p2'], seatsAtStake: 4 },
  });
});

test('two parties equally next and a tie of remainders behind it are one tie', () => {
  // 30 and 10 votes share two seats: 1.5 and 0.5.
  const result = allocateSeats(inputOf([30, 10, 10], { ...alone, participants: 300, seats: 2 }));
  expect(result).toMatchObject({
    certain: { p0: 1 },
    tie: { parties: ['p0', 'p1', 'p2'], seatsAtStake: 1 },
  });
});

test('two parties equally next who would get nothing change nothing', () => {
  const result = allocateSeats(inputOf([900, 4, 4], alone));
  expect(result).toMatchObject({ status: 'allocated', admittedByRule: [], seats: { p0: 10 }, tie: null });
  expect(result.working.admission?.candidates).toEqual(['p1', 'p2']);
});

test('nobody with a vote is admitted when there is nobody', () => {
  const result = allocateSeats(inputOf([900, 0], alone));
  expect(result).toMatchObject({ status: 'allocated', admittedByRule: [], seats: { p0: 10, p1: 0 } });
});

test.for(seatMethods)('%s: without votes, and with nobody at the threshold, nobody gets a seat', (method) => {
  expect(allocateSeats(inputOf([0, 0], { method }))).toMatchObject({
    ...{ status: 'no-votes', passed: [], quota: null, tie: null },
    seats: { p0: 0, p1: 0 },
  });
  const low = { ...alone, method, threshold: { percent: '50', base: 'participants' as const } };
  expect(allocateSeats(inputOf([40, 30], low))).toMatchObject({
    ...{ status: 'no-party-passes', passed: [], admittedByRule: [], quota: null, tie: null },
    seats: { p0: 0, p1: 0 },
  });
});

test('names and ids may be any text', () => {
  const ids = ['__proto__', 'constructor', 'toString', ''];
  const parties = ids.map((id, at) => ({ id, name: 'the same name', votes: 10 * (at + 1) }));
  const { seats, tie } = allocateSeats(inputOf([], { parties }));
  expect(tie).toBeNull();
  expect(Object.entries(seats)).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
    ['toString', 3],
    ['', 4],
  ]);
  expect(JSON.stringify(seats)).toContain('"__proto__":1');
});

test('with fewer votes than seats Droop gives everybody one in turn before remainders decide', () => {
  const result = allocateSeats(inputOf([2, 1], { method: 'droop-largest-remainder', seats: 10 }));
  expect(result.quota).toEqual({ num: 1, den: 1 });
  expect(result).toMatchObject({ status: 'tie', certain: { p0: 5, p1: 4 }, tie: { seatsAtStake: 1 } });
  expect(result.working.remainders).toMatchObject({ given: 3, left: 7, rounds: 3 });
});

import { expect, test } from 'vitest';
import { appliedIn, asOf } from '#app/content/law/as-of.ts';
import type { ProvisionVersion } from '#app/content/schema/law.ts';
import { provision, version } from '../../views/library.ts';

const of = (...versions: ProvisionVersion[]) => provision('act-1', 'act', { versions });

const first = version({ from: '2004-04-14', until: '2018-06-29', status: 'historic' });
const second = version({ from: '2018-06-29', knownAsOf: '2023-02-28', change: first.text });
const both = of(first, second);
const gap = of(version({ from: '2004-01-01', until: '2010-12-31', status: 'historic' }), version({ from: '2015-01-01' }));
const unknownStart = of(version({ until: '2020-05-25', knownAsOf: '2019-01-01', status: 'historic' }), second);
const endless = of(version({ from: '1998-01-01', knownAsOf: '2004-01-01', status: 'historic' }));
const announced = of(version({ from: '2027-01-01', status: 'announced' }));
const openThenAnnounced = of(second, version({ from: '2026-01-01', status: 'announced' }));

test.each([
  ['the day before it began', both, '2004-04-13', { known: false, why: 'not-yet', on: '2004-04-14' }],
  ['its first day', both, '2004-04-14', { known: true, version: first, doubt: null }],
  ['the day before the change', both, '2018-06-28', { known: true, version: first, doubt: null }],
  ['the day of the change', both, '2018-06-29', { known: true, version: second, doubt: null }],
  ['the last day for which it is known', both, '2023-02-28', { known: true, version: second, doubt: null }],
  ['a day after that', both, '2023-03-01', { known: true, version: second, doubt: 'known-up-to' }],
  ['the last day of a text', gap, '2010-12-31', { known: true, doubt: null }],
  ['a gap between two texts', gap, '2011-01-01', { known: false, why: 'ended', on: '2010-12-31' }],
  ['after a gap', gap, '2015-01-01', { known: true, doubt: null }],
  ['a beginning nobody told', unknownStart, '2001-01-01', { known: true, doubt: 'start-unknown' }],
  ['a day for which that text is known', unknownStart, '2019-06-01', { known: true, version: second, doubt: null }],
  ['history without an end, while it is known', endless, '2003-01-01', { known: true, doubt: null }],
  ['history without an end, later', endless, '2010-01-01', { known: true, doubt: 'end-unknown' }],
  ['what is only announced', announced, '2028-01-01', { known: false, why: 'announced', on: '2027-01-01' }],
  ['an announcement beside a text', openThenAnnounced, '2026-06-01', { known: true, version: second }],
] as const)('%s', (_, rule, day, state) => {
  expect(asOf(rule, day)).toMatchObject(state);
});

test('a rule of an instrument that is history has ended, nobody knows when', () => {
  expect(asOf(of(version({ from: '2020-12-04', knownAsOf: '2022-01-01' })), '2024-01-01', true)).toMatchObject({
    known: true,
    doubt: 'end-unknown',
  });
});

test.each([
  [both, 2003, 'no'],
  [both, 2004, 'yes'],
  [both, 2018, 'yes'],
  [both, 2026, 'yes'],
  [gap, 2012, 'no'],
  [gap, 2010, 'yes'],
  [unknownStart, 2000, 'unknown'],
  [endless, 2010, 'unknown'],
  [endless, 1999, 'yes'],
  [announced, 2027, 'no'],
  [of(version({ from: '2001-01-01', until: '2005-01-01', status: 'historic' })), 2005, 'no'],
  [of(version({ from: '2005-03-01', until: '2005-05-01', status: 'historic' })), 2005, 'yes'],
] as const)('case %#: applied in the year', (rule, year, answer) => {
  expect(appliedIn(rule, year)).toBe(answer);
});

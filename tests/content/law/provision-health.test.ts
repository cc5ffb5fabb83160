import { expect, test } from 'vitest';
import { changedAfter, provisionHealth } from '#app/content/law/provision-health.ts';
import type { ProvisionVersion } from '#app/content/schema/law.ts';
import { provision, version } from '../../views/library.ts';

const of = (...versions: ProvisionVersion[]) => provision('act-1', 'act', { versions });
const old = version({ from: '2018-06-29', until: '2026-11-25', checkedOn: '2026-11-22' });
const began = (from: string | null, more: Partial<ProvisionVersion> = {}) =>
  of(old, version({ from, checkedOn: '2026-11-22', ...more }));

test.each([
  ['a version that began later', began('2026-11-25'), '2026-11-22', '2026-12-01', '2026-11-25'],
  ['a version that begins tomorrow', began('2026-12-02'), '2026-11-22', '2026-12-01', null],
  ['a version that begins today', began('2026-12-01'), '2026-11-22', '2026-12-01', '2026-12-01'],
  ['a version that began on the day of checking', began('2026-11-22'), '2026-11-22', '2026-12-01', null],
  ['an old change learnt of later', began('2025-03-01', { checkedOn: '2027-01-10' }), '2026-11-22', '2027-02-01', '2027-01-10'],
  ['a change without a day', began(null, { checkedOn: '2027-01-10' }), '2026-11-22', '2027-02-01', '2027-01-10'],
  ['an announcement', began('2026-11-25', { status: 'announced' }), '2026-11-22', '2026-12-01', null],
  ['one version, looked at again', of(version({ from: '2018-06-29', checkedOn: '2027-05-01' })), '2026-11-22', '2027-06-01', null],
  ['one version that is newer than the lesson', of(version({ from: '2026-12-01' })), '2026-11-22', '2027-01-01', '2026-12-01'],
])('changed: %s', (_, rule, since, today, day) => {
  expect(changedAfter(rule, since, today)).toBe(day);
});

test.each([
  ['180 days', '2027-05-21', 'fresh'],
  ['181 days', '2027-05-22', 'stale-check'],
] as const)('a check of %s ago', (_, today, health) => {
  expect(provisionHealth(of(version({ checkedOn: '2026-11-22' })), today)).toBe(health);
});

test('a change outweighs a rule that was never verified, and that an old check', () => {
  const doubtful = version({ from: '2026-11-25', status: 'not-verified', checkedOn: '2026-05-01' });
  const rule = of(version({ ...old, status: 'historic' }), doubtful);
  expect(provisionHealth(rule, '2027-12-01', '2026-11-22')).toBe('changed-since');
  expect(provisionHealth(rule, '2027-12-01', '2026-12-01')).toBe('not-verified');
  expect(provisionHealth(rule, '2027-12-01')).toBe('not-verified');
});

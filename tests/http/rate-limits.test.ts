import { expect, test } from 'vitest';
import {
  countedSource,
  createRateLimits,
  type Limited,
  type RateLimits,
} from '#app/http/rate-limits.server.ts';

/** Takes until it is refused; answers how many were allowed and how long to wait. */
async function exhaust(limits: RateLimits, rule: Limited, subject: string) {
  for (let allowed = 0; allowed < 1000; allowed++) {
    const wait = await limits.take(rule, subject);
    if (wait > 0) return { allowed, wait };
  }
  throw new Error(`${rule} has no end`);
}

test.for([
  ['credentialsOfAccount', 10, 15 * 60],
  ['credentialsOfSource', 60, 15 * 60],
  ['joinsOfSource', 40, 60 * 60],
  ['guestsOfSource', 300, 60 * 60],
  ['verificationsOfSource', 60, 10 * 60],
] as const)('%s: %i tries, then a wait of at most %i seconds', async ([rule, tries, seconds]) => {
  const { allowed, wait } = await exhaust(createRateLimits(), rule, 'a source');
  expect(allowed).toBe(tries);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(seconds);
});

test('one subject does not use up the tries of another, nor one rule those of another', async () => {
  const limits = createRateLimits();
  await exhaust(limits, 'credentialsOfAccount', 'asem');
  expect(await limits.take('credentialsOfAccount', 'asem')).toBeGreaterThan(0);
  expect(await limits.take('credentialsOfAccount', 'daniyar')).toBe(0);
  expect(await limits.take('credentialsOfSource', 'asem')).toBe(0);
});

test('tries at the same moment are all counted', async () => {
  const limits = createRateLimits();
  const waits = await Promise.all(
    Array.from({ length: 25 }, () => limits.take('credentialsOfAccount', 'asem')),
  );
  expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
});

test('after a day a source has a new name, so that nobody can be followed', async () => {
  let now = 0;
  const limits = createRateLimits(() => now);
  await exhaust(limits, 'credentialsOfAccount', 'asem');
  now += 23 * 60 * 60 * 1000;
  expect(await limits.take('credentialsOfAccount', 'asem')).toBeGreaterThan(0);
  now += 2 * 60 * 60 * 1000;
  expect(await limits.take('credentialsOfAccount', 'asem')).toBe(0);
});

test('two schools do not count together', async () => {
  await exhaust(createRateLimits(), 'joinsOfSource', 'a source');
  expect(await createRateLimits().take('joinsOfSource', 'a source')).toBe(0);
});

test.for([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2:ffff::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
] as const)('the source %s is counted as %s', ([address, source]) => {
  expect(countedSource(address)).toBe(source);
});

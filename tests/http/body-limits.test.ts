import { expect, test } from 'vitest';
import { maxBodyOf } from '#app/http/body-limits.ts';

test.for([
  ['/kk/sign-in', 64],
  ['/kk/teach/courses/crs-a/questions/q-a-1', 256],
  ['/ru/teach/courses/crs-a/import', 1152],
  ['/en/teach/courses/crs-a/media', 8192],
  ['/en/teach/courses/crs-a/import/more', 64],
  ['/de/teach/courses/crs-a/import', 64],
  ['/kk/teach/courses/crs-a/../import', 64],
] as const)('a form sent to %s may have %s kilobytes', ([path, kilobytes]) => {
  expect(maxBodyOf(path)).toBe(kilobytes * 1024);
});

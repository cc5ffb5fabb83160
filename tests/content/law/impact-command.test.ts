import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSchool } from '#app/school.server.ts';
import { readEnv } from '#app/http/env.ts';
import { contentFolder, temporaryFolder } from '../content-folder.ts';

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs the command as `npm run` does, with a data folder of its own. */
function run(dataDir: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: dataDir };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/law-impact.ts', ...args],
      { env },
      (error, out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}

test('prints every dependent of a provision of a content folder', async () => {
  const { status, out } = await run(temporaryFolder(), '--provision', 'house-rules-1', '--dir', contentFolder().dir);
  expect(status).toBe(0);
  for (const words of [
    'house-rules-1: article 1, Silence',
    'les-first-steps  /courses/reading-room/first-steps',
    'ru  checked 2026-11-01',
    'practice questions: 2\n  q-reading-room-101',
    'exam questions: 2\n  q-reading-room-103',
    'exam can be drawn: 2 of 2; certificates: not known without a database',
    'glossary terms: reader',
  ]) {
    expect(out).toContain(words);
  }
}, 30_000);

test('--json prints one object, with the certificates of the database', async () => {
  const dataDir = join(temporaryFolder(), 'data');
  await (await openSchool(readEnv({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))).close();
  const { status, out } = await run(dataDir, '--json', '--provision', 'kz-elections-20-1-rights');
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    provision: { id: 'kz-elections-20-1-rights' },
    certificates: { 'crs-observer-rights': 0 },
  });
}, 30_000);

test('an unknown provision ends with 1, a wrong call with 2, and both say why', async () => {
  const folder = contentFolder().dir;
  const unknown = await run(temporaryFolder(), '--provision', 'house-rules-9', '--dir', folder);
  expect([unknown.status, unknown.out]).toEqual([1, '']);
  expect(unknown.err).toContain('no provision "house-rules-9"');
  for (const args of [[], ['--provision'], ['--colour', 'red', '--provision', 'house-rules-1']]) {
    const wrong = await run(temporaryFolder(), ...args);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('--provision ID');
  }
}, 30_000);

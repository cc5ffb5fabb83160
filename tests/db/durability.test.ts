import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { people } from '#db/schema.ts';
import { testDatabase, testDatabaseFile } from '../test-database.ts';

const writer = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));

/** Lets a process write, kills it in the middle, and answers what it had said to be written. */
async function writeAndKill(file: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, file, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    // Not a time but an amount: a slow machine gets as far as a fast one.
    if (said.length > 400 + round * 150) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return said.slice(0, said.lastIndexOf('\n')).split('\n');
}

test('whatever was said to be written is there after the process was killed', async () => {
  const file = testDatabaseFile();
  const safe: string[] = [];
  for (const round of [1, 2, 3]) safe.push(...(await writeAndKill(file, round)));
  expect(safe.length).toBeGreaterThan(150);

  const connection = new Database(file);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  connection.close();

  const db = testDatabase(file);
  const kept = new Set((await db.read.select({ id: people.id }).from(people)).map(({ id }) => id));
  expect(safe.filter((id) => !kept.has(id))).toEqual([]);
  // Each round may have written a change it had no time to speak of: one under way, and those of its five.
  expect(kept.size - safe.length).toBeLessThanOrEqual(3 * 5);
});

import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase, type Db } from '#db/client.server.ts';
import { migrateDatabase } from '#db/migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'sailau-test-'));
const template = join(folder, 'template.sqlite');
let made = 0;

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The path of a real, migrated database file of its own for the running test; removed when the test ends. */
export function testDatabaseFile(): string {
  if (!existsSync(template)) migrateDatabase(template);
  const file = join(folder, `${++made}.sqlite`);
  copyFileSync(template, file);
  onTestFinished(() => {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  });
  return file;
}

/** The same, opened; closed when the test ends. */
export function testDatabase(file = testDatabaseFile()): Db {
  const db = openDatabase(file);
  onTestFinished(() => db.close());
  return db;
}

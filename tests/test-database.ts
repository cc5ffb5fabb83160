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

/** A real, migrated database file of its own for the running test; closed and removed when the test ends. */
export function testDatabase(): Db {
  if (!existsSync(template)) migrateDatabase(template);
  const file = join(folder, `${++made}.sqlite`);
  copyFileSync(template, file);
  const db = openDatabase(file);
  onTestFinished(async () => {
    await db.close();
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  });
  return db;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';
import { migrationsFolder } from '#db/migrate.ts';
import * as school from '#db/schema.ts';
import * as studio from '#db/studio-schema.ts';
import { testDatabaseFile } from '../test-database.ts';

interface Snapshot {
  id: string;
}

// The tool's own types cannot be resolved without the packages of every other database.
const snapshotOf = generateSQLiteDrizzleJson as (wanted: object, previousId?: string) => Promise<Snapshot>;
const statementsBetween = generateSQLiteMigration as (from: Snapshot, to: Snapshot) => Promise<string[]>;

function metaFile<T>(name: string): T {
  return JSON.parse(readFileSync(join(migrationsFolder, 'meta', name), 'utf8')) as T;
}

const journal = metaFile<{ entries: { idx: number; tag: string }[] }>('_journal.json');

/** Every table and index, in an order and a spelling that do not depend on who wrote the statement. */
function shapeOf(connection: Database.Database) {
  const rows = connection
    .prepare<[], { type: string; name: string; sql: string | null }>(
      `select type, name, sql from sqlite_master
       where name not like 'sqlite_%' and name not like '__drizzle%' order by type, name`,
    )
    .all();
  return rows.map(({ type, name, sql }) => `${type} ${name}: ${sql?.replace(/\s+/g, ' ') ?? ''}`);
}

const schema = { ...school, ...studio };

test('the last snapshot of the migrations is the schema: nothing waits to be generated', async () => {
  const last = String(journal.entries.at(-1)?.idx).padStart(4, '0');
  const migrated = metaFile<Snapshot>(`${last}_snapshot.json`);
  expect(await statementsBetween(migrated, await snapshotOf(schema, migrated.id))).toEqual([]);
});

test('a migrated database has exactly the tables and indexes of the schema', async () => {
  const empty = await snapshotOf({});
  const statements = await statementsBetween(empty, await snapshotOf(schema, empty.id));
  const wanted = new Database(':memory:');
  for (const statement of statements) wanted.exec(statement);

  const migrated = new Database(testDatabaseFile(), { readonly: true });
  expect(shapeOf(migrated)).toEqual(shapeOf(wanted));
  expect(shapeOf(migrated).length).toBeGreaterThan(20);
  migrated.close();
  wanted.close();
});

test('every migration is in the journal and says by its name what it does', () => {
  const files = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'));
  expect(files).toEqual(journal.entries.map(({ tag }) => `${tag}.sql`));
  for (const name of files) expect(name).toMatch(/^\d{4}_[a-z]+(?:_[a-z]+)+\.sql$/);
});

import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';

/** The project is always run from its root, so the reviewed SQL files are found from there. */
export const migrationsFolder = resolve('db/migrations');

/** Brings the database file up to the newest migration, making the file and its folder when missing. */
export function migrateDatabase(file: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const connection = new Database(file);
  try {
    migrate(drizzle(connection), { migrationsFolder });
  } finally {
    connection.close();
  }
}

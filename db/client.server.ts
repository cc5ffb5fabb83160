import { AsyncLocalStorage } from 'node:async_hooks';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import * as school from './schema.ts';
import * as studio from './studio-schema.ts';

const schema = { ...school, ...studio };

type Drizzle = BetterSQLite3Database<typeof schema>;

/** Queries only: there is no insert, update or delete to call by mistake. */
export type Reader = Pick<Drizzle, 'select' | 'selectDistinct' | 'query' | '$count'>;

/** What a change may use. */
export type Writer = Pick<
  Drizzle,
  'select' | 'selectDistinct' | 'query' | 'insert' | 'update' | 'delete' | '$count'
>;

export interface Db {
  read: Reader;
  /**
   * Runs one change after another on the writing connection: BEGIN IMMEDIATE, the change, COMMIT.
   * A throw rolls everything back. Inside, nothing may be awaited but the database.
   */
  write<T>(change: (tx: Writer) => Promise<T>): Promise<T>;
  /** Waits for the running change, then closes both connections. */
  close(): Promise<void>;
}

const pragmas = {
  journal_mode: 'wal',
  /** 2 is FULL: an acknowledged change survives a power cut. */
  synchronous: 2,
  foreign_keys: 1,
  /** What is deleted is overwritten: a deleted account must not be readable in the file. */
  secure_delete: 1,
  busy_timeout: 5000,
} as const;

function connect(file: string): Database.Database {
  const connection = new Database(file);
  for (const [name, value] of Object.entries(pragmas)) {
    connection.pragma(`${name} = ${value}`);
    const actual = connection.pragma(name, { simple: true });
    if (actual !== value) {
      connection.close();
      throw new Error(`SQLite did not accept ${name} = ${value} (it says ${String(actual)}).`);
    }
  }
  return connection;
}

/** Opens the database file, which must have been migrated. Throws when a setting we rely on is refused. */
export function openDatabase(file: string): Db {
  const writing = connect(file);
  const reading = connect(file);
  reading.pragma('query_only = 1');

  const writer = drizzle(writing, { schema });
  const insideChange = new AsyncLocalStorage<true>();
  let queue: Promise<unknown> = Promise.resolve();

  async function inTransaction<T>(change: (tx: Writer) => Promise<T>): Promise<T> {
    writing.exec('BEGIN IMMEDIATE');
    try {
      const result = await insideChange.run(true, () => change(writer));
      writing.exec('COMMIT');
      return result;
    } catch (error) {
      if (writing.inTransaction) writing.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    read: drizzle(reading, { schema }),
    write(change) {
      if (insideChange.getStore()) throw new Error('A change may not start another change: pass the tx on.');
      const turn = queue.then(() => inTransaction(change));
      queue = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await queue;
      reading.close();
      writing.close();
    },
  };
}

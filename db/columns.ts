/**
 * The only place that names SQLite column builders. A PostgreSQL twin of this file can be swapped in at build time.
 */
import {
  customType,
  integer as sqliteInteger,
  sqliteTable,
  text as sqliteText,
} from 'drizzle-orm/sqlite-core';

export { index, primaryKey, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const table = sqliteTable;

/** UUIDv7 as text: sorts by time of making. */
export const id = (name = 'id') => sqliteText(name);

export const text = sqliteText;

export const integer = (name: string) => sqliteInteger(name);

export const boolean = (name: string) => sqliteInteger(name, { mode: 'boolean' });

/** A moment, kept as epoch milliseconds. */
export const timestamp = (name: string) => sqliteInteger(name, { mode: 'timestamp_ms' });

/** A value kept as JSON text. */
export const json = <T>(name: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value) as T,
  })(name);

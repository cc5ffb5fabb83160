import Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openDatabase, type Db, type Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { accounts, people } from '#db/schema.ts';
import { testDatabase, testDatabaseFile } from '../test-database.ts';

const now = new Date('2026-11-22T12:00:00Z');

const guest = (id: string) => ({ id, kind: 'guest' as const, createdAt: now });
const idsOf = async (db: Db) =>
  (await db.read.select({ id: people.id }).from(people)).map(({ id }) => id).sort();

/** Lets everything that waits have its turn. */
const breath = () => new Promise((done) => setTimeout(done, 5));

test('a change that throws leaves nothing behind, and the next one is not disturbed', async () => {
  const db = testDatabase();
  const broken = db.write(async (tx) => {
    await tx.insert(people).values(guest('first'));
    await tx.insert(people).values(guest('second'));
    throw new Error('changed my mind');
  });
  await expect(broken).rejects.toThrow('changed my mind');
  expect(await idsOf(db)).toEqual([]);

  await db.write((tx) => tx.insert(people).values(guest('third')));
  expect(await idsOf(db)).toEqual(['third']);
});

test('a change the database refuses leaves nothing of itself behind', async () => {
  const db = testDatabase();
  const account = { personId: 'nobody', handle: 'a', handleKey: 'a', passwordHash: '', recoveryHash: '' };
  const refused = db.write(async (tx) => {
    await tx.insert(people).values(guest('first'));
    await tx.insert(accounts).values(account);
  });
  await expect(refused).rejects.toThrow();
  expect(await idsOf(db)).toEqual([]);
});

test('changes run one after another, in the order they were asked for', async () => {
  const db = testDatabase();
  const said: string[] = [];
  const change = (name: string) => async (tx: Writer) => {
    said.push(`${name} begins`);
    await tx.insert(people).values(guest(name));
    await breath();
    said.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all(['a', 'b', 'c'].map((name) => db.write(change(name))))).toEqual(['a', 'b', 'c']);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('of a hundred changes at once that read before they write, none is lost', async () => {
  const db = testDatabase();
  await db.write((tx) => tx.insert(people).values({ ...guest('counter'), createdAt: new Date(0) }));
  const countUp = async (tx: Writer) => {
    const [row] = await tx.select().from(people).where(eq(people.id, 'counter'));
    const createdAt = new Date((row?.createdAt.getTime() ?? 0) + 1);
    await tx.update(people).set({ createdAt }).where(eq(people.id, 'counter'));
  };
  await Promise.all(Array.from({ length: 100 }, () => db.write(countUp)));
  const [counter] = await db.read.select().from(people);
  expect(counter?.createdAt.getTime()).toBe(100);
});

test('readers see a change when it is done, not before', async () => {
  const db = testDatabase();
  await db.write(async (tx) => {
    await tx.insert(people).values(guest('new'));
    expect(await idsOf(db)).toEqual([]);
    expect(await tx.select().from(people)).toHaveLength(1);
  });
  expect(await idsOf(db)).toEqual(['new']);
});

test('a change inside a change is refused instead of waiting for itself for ever', async () => {
  const db = testDatabase();
  const nested = db.write(async (tx) => {
    await tx.insert(people).values(guest('outer'));
    await db.write((inner) => inner.insert(people).values(guest('inner')));
  });
  await expect(nested).rejects.toThrow('may not start another change');
  expect(await idsOf(db)).toEqual([]);
  await db.write((tx) => tx.insert(people).values(guest('later')));
  expect(await idsOf(db)).toEqual(['later']);
});

test('closing waits for the changes that were asked for', async () => {
  const file = testDatabaseFile();
  const db = openDatabase(file);
  const asked = [newId(), newId(), newId()].map((id) =>
    db.write((tx) => tx.insert(people).values(guest(id))),
  );
  await db.close();
  await Promise.all(asked);
  const again = testDatabase(file);
  expect(await idsOf(again)).toHaveLength(3);
});

test('who reads has nothing to write with, and the connection itself refuses', async () => {
  const db = testDatabase();
  // The type of `read` has no insert; this looks behind it.
  const behind = db.read as unknown as Writer;
  await expect(async () => behind.insert(people).values(guest('sneaked in'))).rejects.toThrow();
  await expect(async () => behind.delete(people)).rejects.toThrow();
  expect(await idsOf(db)).toEqual([]);
});

test('the settings we rely on are asserted when the database is opened', async () => {
  const file = testDatabaseFile();
  const db = testDatabase(file);
  const foreignKey = db.write((tx) =>
    tx
      .insert(accounts)
      .values({ personId: 'nobody', handle: 'a', handleKey: 'a', passwordHash: '', recoveryHash: '' }),
  );
  await expect(foreignKey, 'foreign keys are on').rejects.toThrow();
  const other = new Database(file, { readonly: true });
  expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
  other.close();
});

test('a database that cannot keep a write-ahead log is not opened', () => {
  // SQLite keeps a database in memory without one: the first of our settings is refused.
  expect(() => openDatabase(':memory:')).toThrow(
    'SQLite did not accept journal_mode = wal (it says memory).',
  );
});

test('new ids sort by the time they were made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

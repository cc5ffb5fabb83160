import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { newKey, newWrappedKey, seal, unlock, unseal, type Sealed, type Wrapped } from './secrets.ts';
import { isEntry, type Entry } from './shapes.ts';

const databaseName = 'notebook';

interface Notebook extends DBSchema {
  /** One row: the key itself, or the key under a passphrase. */
  keys: { key: 'key'; value: { bare: CryptoKey } | { wrapped: Wrapped } };
  /** Encrypted entries by their random ids. */
  entries: { key: string; value: Sealed };
}

type Database = IDBPDatabase<Notebook>;

/** Written to the disk before it counts as written: a phone may run out of power at any moment. */
const strict = { durability: 'strict' } as const;

export interface Store {
  /** Whether a passphrase is set. */
  locked: boolean;
  all(): Promise<Entry[]>;
  put(entries: readonly Entry[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** A new key for everything; an empty passphrase goes back to none. */
  rekey(passphrase: string): Promise<void>;
  close(): void;
}

/** `ask` is called for a passphrase until one fits. Throws when the browser keeps nothing. */
export async function openStore(ask: (isRetry: boolean) => Promise<string>): Promise<Store> {
  const database = await openDB<Notebook>(databaseName, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys');
      fresh.createObjectStore('entries');
    },
    // Another window erases the notebook: let go of it at once.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const { key, locked } = await keyOf(database, ask);
  return storeOn(database, key, locked);
}

async function keyOf(
  database: Database,
  ask: (isRetry: boolean) => Promise<string>,
): Promise<{ key: CryptoKey; locked: boolean }> {
  const kept = await database.get('keys', 'key');
  if (!kept) {
    const key = await newKey();
    await database.put('keys', { bare: key }, 'key');
    return { key, locked: false };
  }
  if ('bare' in kept) return { key: kept.bare, locked: false };
  for (let isRetry = false; ; isRetry = true) {
    const key = await unlock(kept.wrapped, await ask(isRetry));
    if (key) return { key, locked: true };
  }
}

function storeOn(database: Database, firstKey: CryptoKey, firstLocked: boolean): Store {
  let key = firstKey;
  const store: Store = {
    locked: firstLocked,
    async all() {
      const sealed = await database.getAll('entries');
      // One damaged entry must not take the others with it.
      const values = await Promise.all(sealed.map((one) => unseal(key, one).catch(() => null)));
      return values.filter(isEntry);
    },
    async put(entries) {
      const sealed = await Promise.all(
        entries.map(async (entry) => [entry.id, await seal(key, entry)] as const),
      );
      const change = database.transaction('entries', 'readwrite', strict);
      await Promise.all([...sealed.map(([id, value]) => change.store.put(value, id)), change.done]);
    },
    async remove(id) {
      const change = database.transaction('entries', 'readwrite', strict);
      await Promise.all([change.store.delete(id), change.done]);
    },
    async rekey(passphrase) {
      const entries = await store.all();
      const made = passphrase === '' ? null : await newWrappedKey(passphrase);
      const next = made?.key ?? (await newKey());
      await changeKey(database, made ? { wrapped: made.wrapped } : { bare: next }, next, entries);
      key = next;
      store.locked = passphrase !== '';
    },
    close: () => database.close(),
  };
  return store;
}

/** All in one transaction: after a crash everything lies under the old key, or everything under the new one. */
async function changeKey(
  database: Database,
  kept: Notebook['keys']['value'],
  next: CryptoKey,
  entries: readonly Entry[],
): Promise<void> {
  const sealed = await Promise.all(
    entries.map(async (entry) => [entry.id, await seal(next, entry)] as const),
  );
  const change = database.transaction(['keys', 'entries'], 'readwrite', strict);
  const lines = change.objectStore('entries');
  await Promise.all([
    change.objectStore('keys').put(kept, 'key'),
    ...sealed.map(([id, value]) => lines.put(value, id)),
    change.done,
  ]);
}

/** The key goes first: without it the rest is noise. */
export async function wipeStore(): Promise<void> {
  const database = await openDB<Notebook>(databaseName);
  if (database.objectStoreNames.contains('keys')) {
    const change = database.transaction(['keys', 'entries'], 'readwrite', strict);
    await Promise.all([
      change.objectStore('keys').clear(),
      change.objectStore('entries').clear(),
      change.done,
    ]);
  }
  database.close();
  await deleteDB(databaseName);
}

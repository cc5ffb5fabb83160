import { expect, test } from 'vitest';
import { readFile, writeFile } from '#app/client/kit/records/file.ts';
import { Notebook } from '#app/client/kit/records/notebook.ts';
import { newKey, newWrappedKey, seal, unlock, unseal } from '#app/client/kit/records/secrets.ts';
import { isEntry, mergeDays, newDay, newLeaf, type Day, type Entry } from '#app/client/kit/records/shapes.ts';
import type { Store } from '#app/client/kit/records/store.ts';

const act = newLeaf('act', 1000, { seen: 'В 14:12 три листа', precinct: '132' });
const day: Day = {
  ...newDay(1000),
  ticks: { 'kit-opening-empty': 900 },
  notes: { 'kit-opening': 'пломба 004512' },
};

/** A store in memory: what it holds, and whether its disk is full. */
function memory(): Store & { kept: Map<string, Entry>; isFull: boolean } {
  const kept = new Map<string, Entry>();
  const store = {
    ...{ kept, isFull: false, locked: false },
    all: async () => [...kept.values()],
    async put(entries: readonly Entry[]) {
      if (store.isFull) throw new Error('The disk is full.');
      for (const entry of entries) kept.set(entry.id, structuredClone(entry));
    },
    remove: async (id: string) => void kept.delete(id),
    rekey: async () => undefined,
    close: () => undefined,
  };
  return store;
}

test('what is sealed opens with its key only, and not when a bit was changed', async () => {
  const key = await newKey();
  const sealed = await seal(key, act);
  expect(await unseal(key, sealed)).toEqual(act);
  expect(new TextDecoder().decode(sealed.data)).not.toContain('132');
  await expect(unseal(await newKey(), sealed)).rejects.toThrow();
  const changed = new Uint8Array(sealed.data.slice(0));
  changed[3] = (changed[3] ?? 0) ^ 1;
  await expect(unseal(key, { iv: sealed.iv, data: changed.buffer })).rejects.toThrow();
});

test('the same text is never sealed twice alike', async () => {
  const key = await newKey();
  const [one, two] = [await seal(key, act), await seal(key, act)];
  expect(one.iv).not.toEqual(two.iv);
  expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(two.data));
});

test('no key can be read out', async () => {
  const { key } = await newWrappedKey('жасыл дала 2026');
  for (const one of [key, await newKey()]) {
    expect(one.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', one)).rejects.toThrow();
  }
});

test('a passphrase gives back the same key; another one gives none', async () => {
  const { key, wrapped } = await newWrappedKey('жасыл дала 2026');
  const sealed = await seal(key, day);
  const again = await unlock(wrapped, 'жасыл дала 2026');
  expect(again && (await unseal(again, sealed))).toEqual(day);
  expect(await unlock(wrapped, 'жасыл дала 2025')).toBeNull();
  expect(await unlock(wrapped, '')).toBeNull();
});

test.for(['', 'көк аспан 2026'])(
  'a file with the passphrase «%s» brings everything back',
  async (passphrase) => {
    const text = await writeFile([day, act], passphrase);
    expect(text.includes('004512')).toBe(passphrase === '');
    expect(await readFile(text, passphrase)).toEqual({ ok: true, entries: [day, act] });
  },
);

test('a locked file asks for its passphrase, the right one', async () => {
  const text = await writeFile([day], 'көк аспан 2026');
  for (const passphrase of ['', 'көк аспан 2025'])
    expect(await readFile(text, passphrase)).toEqual({ ok: false, reason: 'passphrase-needed' });
});

test.for([
  '',
  'not JSON',
  'null',
  '[]',
  '{}',
  '{"format":"notebook-1"}',
  '{"format":"notebook-2","entries":[]}',
  '{"format":"notebook-1","entries":{}}',
  '{"format":"notebook-1","entries":[{"kind":"day"}]}',
  JSON.stringify({ format: 'notebook-1', entries: [{ ...act, id: '../../x' }] }),
  JSON.stringify({ format: 'notebook-1', entries: [{ ...act, fields: { seen: 5 } }] }),
  JSON.stringify({ format: 'notebook-1', entries: [{ ...act, fields: { seen: 'я'.repeat(20_001) } }] }),
  JSON.stringify({ format: 'notebook-1', entries: [{ ...day, ticks: { one: 'now' } }] }),
])('a file that is not ours is refused whole: %s', async (text) => {
  expect(await readFile(text, '')).toEqual({ ok: false, reason: 'not-our-file' });
});

test('what the notebook makes itself it takes for its own', () => {
  for (const entry of [day, act, newLeaf('pad', 0)]) expect(isEntry(entry)).toBe(true);
});

test('two days become one: the first tick counts, no note is lost', () => {
  const other: Day = {
    ...newDay(2000),
    ticks: { 'kit-opening-empty': 800, 'kit-after-wipe': 3000 },
    notes: { 'kit-opening': 'пломба 004512', 'kit-voting': 'очередь' },
  };
  const merged = mergeDays(day, other);
  expect(merged.id).toBe(day.id);
  expect(merged.ticks).toEqual({ 'kit-opening-empty': 800, 'kit-after-wipe': 3000 });
  expect(merged.notes).toEqual(other.notes);
  const differing = mergeDays(day, { ...other, notes: { 'kit-opening': 'пломбы нет' } });
  expect(differing.notes['kit-opening']).toBe('пломба 004512\nпломбы нет');
  expect(mergeDays(merged, other)).toEqual(merged);
});

test('a change is written by itself, and what could not be written is tried again', async () => {
  const store = memory();
  const told: string[] = [];
  const notebook = new Notebook(store, [], (state) => told.push(state));
  notebook.day.notes['kit-voting'] = 'очередь';
  notebook.touch(notebook.day);
  store.isFull = true;
  await notebook.flush();
  expect(told.at(-1)).toBe('failed');
  store.isFull = false;
  await notebook.flush();
  expect(told.at(-1)).toBe('saved');
  expect([...store.kept.values()]).toEqual([notebook.day]);
});

test('what was erased does not come back by a change that was still waiting', async () => {
  const store = memory();
  const notebook = new Notebook(store, [], () => undefined);
  const draft = newLeaf('act', 1000);
  notebook.add(draft);
  await notebook.remove(draft.id);
  await notebook.flush();
  expect(store.kept.size).toBe(0);
  expect(notebook.leaves('act')).toEqual([]);
});

test('a closed notebook writes nothing more', async () => {
  const store = memory();
  const notebook = new Notebook(store, [], () => undefined);
  notebook.touch(notebook.day);
  notebook.close();
  await notebook.flush();
  notebook.touch(notebook.day);
  await notebook.flush();
  expect(store.kept.size).toBe(0);
});

test('a file read twice adds its drafts once, and an older draft does not replace a newer one', async () => {
  const store = memory();
  const notebook = new Notebook(store, [], () => undefined);
  expect(await notebook.merge([day, act])).toBe(1);
  expect(await notebook.merge([day, act])).toBe(0);
  expect(await notebook.merge([{ ...act, changedAt: 0, fields: { seen: 'старое' } }])).toBe(0);
  expect(notebook.leaves('act').map(({ fields }) => fields.seen)).toEqual(['В 14:12 три листа']);
  expect(notebook.day.ticks).toEqual(day.ticks);
});

import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { revisionBodies } from '#app/domain/authoring/revision-bodies.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { publications, revisions } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';
import { hoursLater, noon, unit } from '../assessment/builders.ts';

const lesson = (body: string) => unit('lesson', 'les-one:kk', body);
const term = unit('term', 'observer', 'байқаушы');

/** What the studio will do: a text of its own becomes the published one. */
async function publishFromStudio(db: Db, body: string, at: Date): Promise<void> {
  const id = newId();
  const { kind, key, hash } = lesson(body);
  await db.write(async (tx) => {
    await tx.insert(revisions).values({ id, kind, key, hash, body, origin: 'studio', createdAt: at });
    await tx
      .update(publications)
      .set({ revisionId: id, publishedAt: at })
      .where(and(eq(publications.kind, kind), eq(publications.key, key)));
  });
}

async function publishedLesson(db: Db): Promise<string | undefined> {
  const [found] = await publishedUnits(db, { kinds: ['lesson'] });
  return found?.body;
}

test('an empty school gets the whole library; the same import again changes nothing', async () => {
  const db = testDatabase();
  const units = [lesson('one'), term];
  expect(await importShipped(db, units, noon)).toEqual({
    ok: true,
    added: 2,
    published: 2,
    unpublished: 0,
    conflicts: [],
    proposed: 0,
  });
  const before = await publishedUnits(db);
  expect(await importShipped(db, units, hoursLater(1))).toEqual({
    ...{ ok: true, added: 0, published: 0, unpublished: 0, conflicts: [], proposed: 0 },
  });
  expect(await publishedUnits(db)).toEqual(before);
  expect(before).toMatchObject([
    { kind: 'lesson', key: 'les-one:kk', body: 'one', hash: 'hash of one' },
    { kind: 'term', key: 'observer', body: 'байқаушы' },
  ]);
});

test('a changed file is published, the old text stays for those who pinned it, and a file may change back', async () => {
  const db = testDatabase();
  await importShipped(db, [lesson('one')], noon);
  const [old] = await publishedUnits(db);
  expect(await importShipped(db, [lesson('two')], hoursLater(1))).toMatchObject({ added: 1, published: 1 });
  expect(await publishedLesson(db)).toBe('two');
  expect(await revisionBodies(db, [old?.revisionId ?? '', 'unknown'])).toEqual(
    new Map([[old?.revisionId, 'one']]),
  );
  expect(await importShipped(db, [lesson('one')], hoursLater(2))).toMatchObject({ added: 0, published: 1 });
  expect(await publishedUnits(db)).toEqual([old]);
});

test('a unit that is shipped no longer is taken away, and comes back when it is shipped again', async () => {
  const db = testDatabase();
  await importShipped(db, [lesson('one'), term], noon);
  expect(await importShipped(db, [term], hoursLater(1))).toMatchObject({ published: 0, unpublished: 1 });
  expect(await publishedLesson(db)).toBeUndefined();
  expect(await importShipped(db, [lesson('one'), term], hoursLater(2))).toMatchObject({
    added: 0,
    published: 1,
  });
  expect(await publishedLesson(db)).toBe('one');
});

test('the text of the studio stays: an older file is no conflict, a file changed after it is, at every import', async () => {
  const db = testDatabase();
  await importShipped(db, [lesson('one')], noon);
  await publishFromStudio(db, 'of the studio', hoursLater(1));
  expect(await importShipped(db, [lesson('one')], hoursLater(2))).toMatchObject({
    published: 0,
    conflicts: [],
  });

  const conflict = { added: 1, published: 0, conflicts: [{ kind: 'lesson', key: 'les-one:kk' }] };
  expect(await importShipped(db, [lesson('two')], hoursLater(3))).toMatchObject(conflict);
  expect(await importShipped(db, [lesson('two')], hoursLater(4))).toMatchObject({ ...conflict, added: 0 });
  expect(await publishedLesson(db)).toBe('of the studio');

  await publishFromStudio(db, 'both together', hoursLater(5));
  expect(await importShipped(db, [lesson('two')], hoursLater(6))).toMatchObject({ conflicts: [] });
});

test('a file that says the same as the studio is no conflict, and leaving the library does not unpublish it', async () => {
  const db = testDatabase();
  await importShipped(db, [lesson('one'), term], noon);
  await publishFromStudio(db, 'of the studio', hoursLater(1));
  expect(await importShipped(db, [lesson('of the studio'), term], hoursLater(2))).toMatchObject({
    added: 0,
    conflicts: [],
  });
  expect(await importShipped(db, [term], hoursLater(3))).toMatchObject({ unpublished: 0 });
  expect(await publishedLesson(db)).toBe('of the studio');
});

test('two servers starting together import once', async () => {
  const db = testDatabase();
  const units = [lesson('one'), term];
  const both = await Promise.all([importShipped(db, units, noon), importShipped(db, units, noon)]);
  expect(both).toMatchObject([{ added: 2 }, { added: 0, published: 0 }]);
});

test('an empty library is a fault, not an order to empty the school; one unit given twice is refused', async () => {
  const db = testDatabase();
  await importShipped(db, [term], noon);
  expect(await importShipped(db, [], noon)).toEqual({ ok: false, reason: 'nothing-shipped' });
  expect(await importShipped(db, [lesson('one'), lesson('two')], noon)).toEqual({
    ok: false,
    reason: 'duplicate-unit',
  });
  expect(await publishedUnits(db)).toMatchObject([{ kind: 'term' }]);
  expect(await revisionBodies(db, [])).toEqual(new Map());
});

import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { exportContent } from '#app/content/export/export-content.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { canonicalJson, sha256 } from '#app/content/unit.ts';
import { exportMaterial } from '#app/domain/authoring/export-material.ts';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { publications, revisions, type UnitKind } from '#db/schema.ts';
import { contentFolder, files, temporaryFolder } from '../../content/content-folder.ts';
import { testDatabase } from '../../test-database.ts';
import { hoursLater } from '../assessment/builders.ts';

async function publishFromStudio(db: Db, kind: UnitKind, key: string, body: string): Promise<void> {
  const id = newId();
  const at = hoursLater(1);
  await db.write(async (tx) => {
    await tx
      .insert(revisions)
      .values({ id, kind, key, hash: sha256(body), body, origin: 'studio', createdAt: at });
    await tx
      .update(publications)
      .set({ revisionId: id, publishedAt: at })
      .where(and(eq(publications.kind, kind), eq(publications.key, key)));
  });
}

const nothing = { ok: true, added: 0, published: 0, unpublished: 0, conflicts: [], proposed: 0 };

async function importedFrom(db: Db, dir: string, hours: number) {
  const { units, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  return importShipped(db, units, hoursLater(hours));
}

test("the studio's texts become files, and reading the files again changes nothing in the school", async () => {
  const db = testDatabase();
  const { dir, read } = contentFolder();
  await importedFrom(db, dir, 0);
  const lesson = `${read(files.kk)}\nСтудияда қосылған сөйлем.\n`;
  await publishFromStudio(db, 'lesson', 'les-first-steps:kk', lesson);
  const [question] = await publishedUnits(db, { kinds: ['question'] });
  const reworded = { ...(JSON.parse(question?.body ?? '') as object), difficulty: 3 };
  await publishFromStudio(db, 'question', question?.key ?? '', canonicalJson(reworded));
  const before = await publishedUnits(db);

  const exported = await exportContent(dir, await exportMaterial(db));
  expect(exported).toMatchObject({ ok: true, written: [files.kk, files.questions], kept: [], problems: [] });
  expect(read(files.kk)).toBe(lesson);
  expect(await importedFrom(db, dir, 2)).toEqual(nothing);
  expect(await publishedUnits(db)).toEqual(before);

  // A folder of its own says the same, and so does a school that is opened with it.
  const empty = temporaryFolder();
  await exportContent(empty, await exportMaterial(db));
  expect(await importedFrom(db, empty, 3)).toEqual(nothing);
  const other = testDatabase();
  await importedFrom(other, empty, 0);
  const said = (units: typeof before) => units.map(({ kind, key, hash }) => `${kind} ${key} ${hash}`);
  expect(said(await publishedUnits(other))).toEqual(said(before));
});

test('a file that waits as a proposal is known, so the export may put the published text over it', async () => {
  const db = testDatabase();
  const { dir, edit, read } = contentFolder();
  await importedFrom(db, dir, 0);
  const studio = read(files.en).replace('40 visitors', '50 visitors');
  await publishFromStudio(db, 'lesson', 'les-first-steps:en', studio);
  edit(files.en, '40 visitors', '41 visitors');
  expect(await exportContent(dir, await exportMaterial(db))).toMatchObject({
    kept: [{ reason: 'file-unread' }],
  });
  const { units } = await readContent(dir);
  expect(await importShipped(db, units, hoursLater(2))).toMatchObject({ proposed: 1, published: 0 });
  expect(await exportContent(dir, await exportMaterial(db))).toMatchObject({ kept: [], written: [files.en] });
  expect(read(files.en)).toBe(studio);
});

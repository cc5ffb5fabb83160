import { expect, test } from 'vitest';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { addMedia } from '#app/domain/authoring/media/add-media.ts';
import {
  allMedia,
  mediaFile,
  mediaOf,
  mediaUses,
  studioCopies,
} from '#app/domain/authoring/media/media-of.ts';
import { removeMedia } from '#app/domain/authoring/media/remove-media.ts';
import type { Db } from '#db/client.server.ts';
import { auditLog } from '#db/schema.ts';
import { drafts } from '#db/studio-schema.ts';
import { testDatabase } from '../../../test-database.ts';
import { addPerson, noon, say, unit } from '../../assessment/builders.ts';

const picture = (name: string, hash = 'a'.repeat(64)) => ({
  ...{ courseId: 'crs-one', name, type: 'image/webp', hash, bytes: 900, width: 1_200, height: 800 },
  ...{ sizes: [{ width: 480, hash: 'b'.repeat(64), bytes: 300 }], alt: say('A box') },
});

const add = (db: Db, name: string, hash?: string) =>
  addMedia(db, { personId: 'somebody', file: picture(name, hash), now: noon });

const remove = (db: Db, name: string) =>
  removeMedia(db, { personId: 'somebody', courseId: 'crs-one', name, now: noon });

const course = unit('course', 'crs-one', JSON.stringify({ id: 'crs-one', lessons: [{ id: 'les-one' }] }));
const lesson = (src: string) => unit('lesson', 'les-one:kk', `<Figure src="media/${src}" alt="Жәшік" />`);

test('a picture that was added is listed and found by its name and by that of its narrower copy', async () => {
  const db = testDatabase();
  expect(await add(db, 'box.webp')).toEqual({ ok: true, name: 'box.webp' });
  expect(await mediaOf(db, 'crs-one')).toMatchObject([{ name: 'box.webp', alt: say('A box') }]);
  expect(await mediaOf(db, 'crs-two')).toEqual([]);
  const at = (file: string) => mediaFile(db, { courseId: 'crs-one', file });
  expect(await at('box.webp')).toEqual({ type: 'image/webp', hash: 'a'.repeat(64) });
  expect(await at('box.480.webp')).toEqual({ type: 'image/webp', hash: 'b'.repeat(64) });
  for (const wrong of ['box.960.webp', 'box.png', '../box.webp', 'box', ''])
    expect(await at(wrong)).toBeNull();
  expect(await studioCopies(db)).toEqual(
    new Map([
      [
        'crs-one/box.webp',
        [
          { width: 480, file: 'box.480.webp' },
          { width: 1_200, file: 'box.webp' },
        ],
      ],
    ]),
  );
  expect((await allMedia(db)).map(({ name }) => name)).toEqual(['box.webp', 'box.480.webp']);
  expect(await db.read.select().from(auditLog)).toMatchObject([
    { act: 'media-added', subject: 'crs-one', details: { name: 'box.webp' } },
  ]);
});

test('a name is taken once; another course may use it', async () => {
  const db = testDatabase();
  await add(db, 'box.webp');
  expect(await add(db, 'box.webp')).toEqual({ ok: false, reason: 'taken' });
  const elsewhere = { ...picture('box.webp'), courseId: 'crs-two' };
  expect(await addMedia(db, { personId: 'x', file: elsewhere, now: noon })).toMatchObject({ ok: true });
});

test('a course has no more than three hundred files', async () => {
  const db = testDatabase();
  for (let count = 0; count < 300; count += 1) await add(db, `box-${count}.webp`);
  expect(await add(db, 'one-more.webp')).toEqual({ ok: false, reason: 'full' });
});

test('a removed file leaves the bytes nobody else has', async () => {
  const db = testDatabase();
  await add(db, 'box.webp');
  await add(db, 'same-copy.webp', 'c'.repeat(64));
  expect(await remove(db, 'box.webp')).toEqual({ ok: true, orphans: ['a'.repeat(64)] });
  expect(await remove(db, 'box.webp')).toEqual({ ok: false, reason: 'unknown' });
  expect(await remove(db, 'same-copy.webp')).toEqual({ ok: true, orphans: ['c'.repeat(64), 'b'.repeat(64)] });
});

test('what learners see in a lesson of the course is not removed; what only a draft shows is', async () => {
  const db = testDatabase();
  const writer = await addPerson(db, 'account', 'trainer');
  await importShipped(db, [course, lesson('box.webp')], noon);
  await add(db, 'box.webp');
  await add(db, 'plan.webp');
  await db.write((tx) =>
    tx.insert(drafts).values({
      ...{ kind: 'lesson', key: 'les-new:ru', courseId: 'crs-one', body: lesson('plan.webp').body },
      ...{ version: 1, writers: [writer], savedAt: noon },
    }),
  );
  expect(await mediaUses(db.read, 'crs-one')).toEqual(
    new Map([
      ['box.webp', [{ lessonId: 'les-one', language: 'kk', published: true }]],
      ['plan.webp', [{ lessonId: 'les-new', language: 'ru', published: false }]],
    ]),
  );
  expect(await remove(db, 'box.webp')).toEqual({ ok: false, reason: 'in-use' });
  expect(await remove(db, 'plan.webp')).toMatchObject({ ok: true });
});

test('a lesson of another course that shows a file of the same name keeps nothing', async () => {
  const db = testDatabase();
  const other = unit('course', 'crs-two', JSON.stringify({ id: 'crs-two', lessons: [{ id: 'les-one' }] }));
  await importShipped(db, [other, lesson('box.webp')], noon);
  await add(db, 'box.webp');
  expect(await remove(db, 'box.webp')).toMatchObject({ ok: true });
});

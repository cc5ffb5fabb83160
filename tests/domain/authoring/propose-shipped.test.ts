import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { publications, revisions } from '#db/schema.ts';
import { proposalItems, proposals, publicationLog } from '#db/studio-schema.ts';
import { testDatabase } from '../../test-database.ts';
import { hoursLater, noon, say, unit } from '../assessment/builders.ts';

const course = unit('course', 'crs-one', JSON.stringify({ id: 'crs-one', lessons: [{ id: 'les-one' }] }));
const lesson = (body: string) => unit('lesson', 'les-one:kk', body);
const question = (prompt: string) => unit('question', 'q-one', JSON.stringify({ lesson: 'les-one', prompt }));
const term = (body: string) => unit('term', 'observer', body);

type Text = ReturnType<typeof lesson>;

/** The studio publishes a text, as its verb does: a revision unless it is known, the publication, the log. */
async function publish(db: Db, { kind, key, hash, body }: Text, at: Date): Promise<void> {
  await db.write(async (tx) => {
    const [known] = await tx
      .select()
      .from(revisions)
      .where(and(eq(revisions.key, key), eq(revisions.hash, hash)));
    const id = known?.id ?? newId();
    if (!known)
      await tx.insert(revisions).values({ id, kind, key, hash, body, origin: 'studio', createdAt: at });
    await tx
      .update(publications)
      .set({ revisionId: id, publishedAt: at })
      .where(and(eq(publications.kind, kind), eq(publications.key, key)));
    await tx.insert(publicationLog).values({
      ...{ id: newId(), kind, key, courseId: 'crs-one', lessonId: 'les-one', revisionId: id },
      ...{ rolledBack: known !== undefined, change: say('new'), legal: false, at },
    });
  });
}

async function proposed(db: Db) {
  return db.read
    .select({
      courseId: proposals.courseId,
      lessonId: proposals.lessonId,
      state: proposals.state,
      key: proposalItems.key,
      body: revisions.body,
    })
    .from(proposalItems)
    .innerJoin(proposals, eq(proposals.id, proposalItems.proposalId))
    .innerJoin(revisions, eq(revisions.id, proposalItems.revisionId))
    .orderBy(proposals.proposedAt, proposalItems.key);
}

const bodyOf = async (db: Db, kind: 'lesson' | 'course') =>
  (await publishedUnits(db, { kinds: [kind] }))[0]?.body;

/** A school whose studio published its own wording of a lesson and a question at one o'clock. */
async function school(): Promise<Db> {
  const db = testDatabase();
  await importShipped(db, [course, lesson('one'), question('one')], noon);
  await publish(db, lesson('studio'), hoursLater(1));
  await publish(db, question('studio'), hoursLater(1));
  return db;
}

test('files that changed after the studio published become one proposal of the lesson, once, and overwrite nothing', async () => {
  const db = await school();
  const units = [course, lesson('two'), question('two')];
  const first = await importShipped(db, units, hoursLater(2), say('from a file'));
  expect(first).toMatchObject({ published: 0, proposed: 1 });
  const [found] = await db.read.select().from(proposals);
  expect(found).toMatchObject({
    ...{ courseId: 'crs-one', lessonId: 'les-one', state: 'open', change: say('from a file') },
    ...{ proposedBy: null, writers: [], needsLawCheck: true },
  });
  const items = await proposed(db);
  expect(items.map(({ key, body }) => [key, body])).toEqual([
    ['les-one:kk', 'two'],
    ['q-one', question('two').body],
  ]);
  expect(await bodyOf(db, 'lesson')).toBe('studio');

  expect(await importShipped(db, units, hoursLater(3), say('again'))).toMatchObject({ proposed: 0 });
  expect(await proposed(db)).toEqual(items);
});

test('what reviewers sent back is not proposed again by the next start', async () => {
  const db = await school();
  await importShipped(db, [course, lesson('two'), question('one')], hoursLater(2));
  await db.write((tx) => tx.update(proposals).set({ state: 'returned', closedAt: hoursLater(3) }));
  const again = await importShipped(db, [course, lesson('two'), question('one')], hoursLater(4));
  expect(again).toMatchObject({ proposed: 0 });
  expect(await proposed(db)).toMatchObject([{ key: 'les-one:kk', state: 'returned' }]);
});

test('a file that changed once more replaces its open proposal, and one that agrees again takes it back', async () => {
  const db = await school();
  await importShipped(db, [course, lesson('two'), question('two')], hoursLater(2));
  await importShipped(db, [course, lesson('three'), question('two')], hoursLater(3));
  const open = (await proposed(db)).filter(({ state }) => state === 'open');
  expect(open.map(({ body }) => body)).toEqual(['three', question('two').body]);
  expect((await proposed(db)).filter(({ state }) => state === 'withdrawn')).toHaveLength(2);

  await importShipped(db, [course, lesson('studio'), question('studio')], hoursLater(4));
  expect((await proposed(db)).filter(({ state }) => state === 'open')).toEqual([]);
});

test('a changed course file is a proposal of the course; a register has no reviewers and only stays a conflict', async () => {
  const db = testDatabase();
  await importShipped(db, [course, term('one')], noon);
  await publish(db, { ...course, body: 'studio', hash: 'studio' }, hoursLater(1));
  await publish(db, term('studio'), hoursLater(1));
  const changed = unit('course', 'crs-one', JSON.stringify({ id: 'crs-one', lessons: [], order: 2 }));
  const imported = await importShipped(db, [changed, term('two')], hoursLater(2));
  expect(imported).toMatchObject({ proposed: 1, conflicts: [{ kind: 'course' }, { kind: 'term' }] });
  expect(await proposed(db)).toMatchObject([{ courseId: 'crs-one', lessonId: null, key: 'crs-one' }]);
  expect(await bodyOf(db, 'course')).toBe('studio');
});

test('when the studio goes back to a shipped text, the next start does not undo it', async () => {
  const db = testDatabase();
  await importShipped(db, [course, lesson('one')], noon);
  await importShipped(db, [course, lesson('two')], hoursLater(1));
  await publish(db, lesson('one'), hoursLater(2));
  expect(await importShipped(db, [course, lesson('two')], hoursLater(3))).toMatchObject({
    ...{ published: 0, conflicts: [], proposed: 0 },
  });
  expect(await bodyOf(db, 'lesson')).toBe('one');
  // But a file that is new after that asks to be looked at.
  expect(await importShipped(db, [course, lesson('three')], hoursLater(4))).toMatchObject({ proposed: 1 });
});

import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { CourseDraft } from '#app/content/schema/course.ts';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { mergedCourse } from '#app/domain/authoring/review/merge-course.ts';
import { proposalOf } from '#app/domain/authoring/review/proposals.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import { drafts, publicationLog } from '#db/studio-schema.ts';
import { testDatabase } from '../../../test-database.ts';
import { hoursLater, noon } from '../../assessment/builders.ts';
import { addDraft, aStudio, handIn, pass, proposed, publishedBody, publishedRevision } from './builders.ts';

const words = { kk: 'а', ru: 'б', en: 'c' };

/** A course with lessons `les-…`, each asked once in the exam. */
function course(names: string[], more: Partial<CourseDraft> = {}): string {
  const lessons = names.map((name) => ({
    ...{
      facts: [],
      folder: `${10 + (name.codePointAt(0) ?? 0) - 97}-${name}`,
      id: `les-${name}`,
      minutes: 8,
      provisions: [],
      title: words,
    },
  }));
  const exam = {
    cooldownHours: 1,
    draw: lessons.map(({ id }) => ({ count: 1, lesson: id })),
    minutes: 9,
    passMark: 80,
  };
  const whole: CourseDraft = {
    ...{
      audience: ['trainer'],
      certificate: { title: words, validMonths: 12 },
      exam,
      id: 'crs-one',
      lessons,
    },
    ...{ objectives: [{ id: 'obj-one', text: words }], slug: 'one', summary: words, title: words, ...more },
  };
  return JSON.stringify(whole);
}

/** The lessons of a merged course and those its exam asks; null when nothing can be merged. */
function merged(base: string | null, mine: string, published: string) {
  const body = mergedCourse({ base, proposed: mine, published });
  if (body === null) return null;
  const { lessons, exam, title } = JSON.parse(body) as CourseDraft;
  const short = (id: string) => id.replace('les-', '');
  return {
    has: lessons.map(({ id }) => short(id)),
    asks: exam.draw.map(({ lesson }) => short(lesson)),
    title: title.en,
  };
}

test('lessons that a course file adds join what was published meanwhile, in the order of the course', () => {
  const cases: [string | null, string, string, string[]][] = [
    [course(['a']), course(['a', 'c']), course(['a', 'b']), ['a', 'b', 'c']],
    [course(['a', 'z']), course(['a', 'c', 'z']), course(['a', 'b', 'z']), ['a', 'b', 'c', 'z']],
    // The first lessons of a course that was not published before.
    [null, course(['b']), course(['a']), ['a', 'b']],
    // Whatever else changed meanwhile stays.
    [course(['a']), course(['a', 'c']), course(['a'], { title: { ...words, en: 'new' } }), ['a', 'c']],
  ];
  for (const [base, mine, published, has] of cases) {
    const { title } = JSON.parse(published) as CourseDraft;
    expect(merged(base, mine, published)).toEqual({
      has,
      asks: expect.arrayContaining(has),
      title: title.en,
    });
  }
});

test('nothing is merged where more differs than added lessons', () => {
  const other = { title: { ...words, en: 'mine' } };
  const cases: [string | null, string, string][] = [
    [course(['a']), course(['a', 'c'], other), course(['a', 'b'])],
    [null, course(['b'], other), course(['a'])],
    [course(['a', 'b']), course(['b', 'a', 'c']), course(['a', 'b', 'd'])],
    [course(['a', 'b']), course(['a', 'c']), course(['a', 'b', 'd'])],
    // The same lesson, written otherwise.
    [course(['a']), course(['a', 'b']), course(['a', 'b']).replace('"11-b"', '"12-b"')],
    // Another lesson at the same address.
    [course(['a']), course(['a', 'c']).replaceAll('les-c', 'les-d'), course(['a', 'c'])],
    [course(['a']), '{"lessons":[1]}', course(['a', 'b'])],
  ];
  for (const [base, mine, published] of cases) expect(merged(base, mine, published), mine).toBeNull();
});

test('two proposals that each add a lesson are published one after the other', async () => {
  const db = testDatabase();
  const { writer, reviewer } = await aStudio(db);
  const publishAlone = await handIn(db, {
    writer,
    units: [await proposed(db, 'crs-one', course(['a']), 'course')],
  });
  await pass(db, publishAlone, reviewer, noon);
  await addDraft(db, 'crs-one', course(['a', 'b', 'c', 'unwritten']), 'course');
  const adding = async (lessonId: string, body: string) =>
    handIn(db, { writer, lessonId, units: [await proposed(db, 'crs-one', body, 'course')] });
  const first = await adding('les-b', course(['a', 'b']));
  const second = await adding('les-c', course(['a', 'c']));
  const third = await adding('les-d', course(['a', 'd'], { slug: 'other' }));
  await pass(db, first, reviewer, hoursLater(1));
  const published = await publishedRevision(db, 'course', 'crs-one');
  await pass(db, second, reviewer, hoursLater(2));

  const { lessons } = JSON.parse((await publishedBody(db, 'crs-one', 'course')) ?? '') as CourseDraft;
  expect(lessons.map(({ id }) => id)).toEqual(['les-a', 'les-b', 'les-c']);
  const now = await publishedRevision(db, 'course', 'crs-one');
  const log = await db.read.select().from(publicationLog).where(eq(publicationLog.proposalId, second));
  expect(log).toMatchObject([{ revisionId: now, previousRevisionId: published }]);
  // The proposal says what was published, and the draft of the course goes on from it.
  expect((await proposalOf(db, second))?.items).toMatchObject([
    { revisionId: now, baseRevisionId: published },
  ]);
  expect(await db.read.select().from(drafts)).toMatchObject([{ baseRevisionId: now }]);

  await checkProposal(db, {
    ...{ proposalId: third, aspect: 'language', passed: true, note: '', reviewerId: reviewer, now: noon },
  });
  const refused = await publishProposal(db, { proposalId: third, personId: reviewer, now: hoursLater(3) });
  expect(refused).toEqual({ ok: false, reason: 'changed-meanwhile' });
});

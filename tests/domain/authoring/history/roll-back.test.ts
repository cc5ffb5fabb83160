import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { changesOfLesson } from '#app/domain/authoring/history/changes-of-lesson.ts';
import { historyOfLesson } from '#app/domain/authoring/history/history-of-lesson.ts';
import { rollBack } from '#app/domain/authoring/history/roll-back.ts';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { publicationLog } from '#db/studio-schema.ts';
import { testDatabase } from '../../../test-database.ts';
import { hoursLater, noon } from '../../assessment/builders.ts';
import {
  actsOn,
  aStudio,
  handIn,
  pass,
  proposed,
  publishedBody,
  publishedRevision,
  text,
  words,
} from '../review/builders.ts';

const back = {
  kk: 'Бұрынғы мәтін қайтарылды',
  ru: 'Возвращён прежний текст',
  en: 'The earlier text is back',
};

async function changedLesson() {
  const db = testDatabase();
  const studio = await aStudio(db);
  const units = [await proposed(db, 'les-one:kk', 'second')];
  await pass(db, await handIn(db, { writer: studio.writer, units }), studio.reviewer, hoursLater(1));
  const unit = { kind: 'lesson' as const, key: 'les-one:kk', change: back, now: hoursLater(2) };
  return { db, unit, second: (await publishedRevision(db, 'lesson', 'les-one:kk')) ?? '', ...studio };
}

test('an earlier text is published again, with words, and can be left again', async () => {
  const { db, unit, reviewer, admin, first, second } = await changedLesson();
  const firstId = first ?? '';
  expect(await rollBack(db, { ...unit, revisionId: firstId, personId: reviewer })).toEqual({ ok: true });
  expect(await publishedBody(db, 'les-one:kk')).toBe('first');
  expect(await rollBack(db, { ...unit, revisionId: firstId, personId: reviewer })).toEqual({
    ...{ ok: false, reason: 'is-published' },
  });
  expect(await actsOn(db, 'lesson les-one:kk')).toEqual([
    {
      ...{ act: 'text-rolled-back', actorId: reviewer },
      details: { course: 'crs-one', from: second, to: firstId },
    },
  ]);
  expect(await changesOfLesson(db, { lessonId: 'les-one', language: 'kk' })).toEqual([
    { at: hoursLater(2), change: back, legal: false },
    { at: hoursLater(1), change: words, legal: false },
  ]);
  expect(await rollBack(db, { ...unit, revisionId: second, personId: admin })).toEqual({ ok: true });
  expect(await db.read.select().from(publicationLog).where(eq(publicationLog.rolledBack, true))).toHaveLength(
    2,
  );
});

test('going back is refused to trainers, without words, and to what learners never read', async () => {
  const { db, unit, writer, reviewer, first } = await changedLesson();
  const good = { ...unit, revisionId: first ?? '', personId: reviewer };
  await handIn(db, { writer, units: [await proposed(db, 'les-one:kk', 'only proposed')] });
  const cases = [
    { personId: writer, reason: 'not-a-reviewer' },
    { personId: 'nobody', reason: 'not-a-reviewer' },
    { change: { ...back, ru: '' }, reason: 'no-words' },
    { key: 'les-two:kk', reason: 'unknown' },
    { revisionId: 'none', reason: 'never-published' },
  ];
  for (const { reason, ...given } of cases) {
    expect(await rollBack(db, { ...good, ...given })).toEqual({ ok: false, reason });
  }
  expect(await publishedBody(db, 'les-one:kk')).toBe('second');
});

test('a start of the school does not undo going back to a shipped text', async () => {
  const { db, unit, reviewer, first } = await changedLesson();
  await importShipped(db, [text('les-one:kk', 'shipped later')], hoursLater(1));
  await rollBack(db, { ...unit, revisionId: first ?? '', personId: reviewer });
  const again = await importShipped(db, [text('les-one:kk', 'shipped later')], hoursLater(3));
  expect(again).toMatchObject({ ok: true, published: 0 });
  expect(await publishedBody(db, 'les-one:kk')).toBe('first');
});

test('a course goes back only to lessons and questions that are there', async () => {
  const db = testDatabase();
  const { writer, reviewer } = await aStudio(db);
  const course = (lessons: string[], draw: { lesson: string; count: number }[] = []) =>
    JSON.stringify({ lessons: lessons.map((id) => ({ id })), exam: { draw } });
  const all = ['kk', 'ru', 'en'].map((language) => text(`les-one:${language}`, language));
  const impossible = [
    course(['les-one', 'les-gone']),
    course(['les-one'], [{ lesson: 'les-one', count: 2 }]),
  ];
  const question = text('q-one', JSON.stringify({ lesson: 'les-one', use: ['exam'] }), 'question');
  await importShipped(db, [...all, question, text('crs-one', impossible[0] ?? '', 'course')], noon);
  const old = [await publishedRevision(db, 'course', 'crs-one')];
  const bodies = [
    impossible[1] ?? '',
    course(['les-one'], [{ lesson: 'les-one', count: 1 }]),
    course(['les-one']),
  ];
  for (const [i, body] of bodies.entries()) {
    const units = [await proposed(db, 'crs-one', body, 'course')];
    await pass(db, await handIn(db, { writer, units }), reviewer, hoursLater(i));
    old.push(await publishedRevision(db, 'course', 'crs-one'));
  }
  const to = (revisionId = '') =>
    rollBack(db, {
      ...{ kind: 'course', key: 'crs-one', revisionId, change: back, personId: reviewer, now: hoursLater(9) },
    });
  expect(await to(old[0] ?? '')).toEqual({ ok: false, reason: 'lessons-do-not-fit' });
  expect(await to(old[1] ?? '')).toEqual({ ok: false, reason: 'lessons-do-not-fit' });
  expect(await to(old[2] ?? '')).toEqual({ ok: true });
});

test('the history of a lesson names its texts, its questions and the course, changed or not', async () => {
  const { db, second, first } = await changedLesson();
  const history = await historyOfLesson(db, {
    courseId: 'crs-one',
    lessonId: 'les-one',
    questionIds: ['q-one'],
  });
  expect(history).toMatchObject([
    { kind: 'course', key: 'crs-one', current: null, log: [] },
    {
      ...{ kind: 'lesson', key: 'les-one:kk', current: { revisionId: second } },
      log: [{ revisionId: second, previousRevisionId: first, change: words }],
    },
    { kind: 'question', key: 'q-one', current: null, log: [] },
  ]);
});

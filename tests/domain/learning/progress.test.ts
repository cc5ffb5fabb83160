import { expect, test } from 'vitest';
import { completeLesson } from '#app/domain/learning/complete-lesson.ts';
import { continueLearning } from '#app/domain/learning/continue-learning.ts';
import { courseProgress, progressIn } from '#app/domain/learning/course-progress.ts';
import { openLesson } from '#app/domain/learning/open-lesson.ts';
import { lessonCompletions } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';
import { addPerson, course, hoursLater, noon } from '../assessment/builders.ts';

const lessonIds = course.lessons.map(({ id }) => id);
const other = {
  ...course,
  id: 'crs-other',
  lessons: course.lessons.map((lesson) => ({ ...lesson, id: `${lesson.id}-other` })),
};

async function reading() {
  const db = testDatabase();
  const personId = await addPerson(db, 'guest');
  const visit = { personId, course, lessonId: 'les-one', now: noon };
  const progress = () => courseProgress(db, { personId, courseId: course.id, lessonIds });
  return { db, personId, visit, progress };
}

test('who has done nothing begins at the first lesson', async () => {
  const { progress } = await reading();
  expect(await progress()).toEqual({
    ...{ enrolled: false, completed: [], done: 0, total: 3 },
    ...{ lastLessonId: null, nextLessonId: 'les-one' },
  });
});

test('opening a lesson enrols, and "Continue" leads to the lesson opened last', async () => {
  const { db, personId, visit, progress } = await reading();
  expect(await openLesson(db, visit)).toEqual({ ok: true, written: true });
  expect(await openLesson(db, { ...visit, lessonId: 'les-two', now: hoursLater(1) })).toMatchObject({
    ok: true,
  });
  expect(await progress()).toMatchObject({ enrolled: true, lastLessonId: 'les-two', done: 0 });
  expect(await continueLearning(db, { personId })).toEqual([
    { courseId: course.id, lastLessonId: 'les-two', startedAt: noon, updatedAt: hoursLater(1) },
  ]);
});

test('opening the same lesson again writes nothing, unless another course was opened between', async () => {
  const { db, personId, visit } = await reading();
  await openLesson(db, visit);
  expect(await openLesson(db, { ...visit, now: hoursLater(1) })).toEqual({ ok: true, written: false });
  await openLesson(db, { personId, course: other, lessonId: 'les-one-other', now: hoursLater(2) });
  expect((await continueLearning(db, { personId })).map(({ courseId }) => courseId)).toEqual([
    other.id,
    course.id,
  ]);
  expect(await openLesson(db, { ...visit, now: hoursLater(3) })).toEqual({ ok: true, written: true });
  expect(await continueLearning(db, { personId, limit: 1 })).toMatchObject([{ courseId: course.id }]);
});

test('completing a lesson counts once and keeps its first date', async () => {
  const { db, visit, progress } = await reading();
  expect(await completeLesson(db, visit)).toEqual({ ok: true, first: true });
  expect(await completeLesson(db, { ...visit, now: hoursLater(1) })).toEqual({ ok: true, first: false });
  expect(await progress()).toMatchObject({
    enrolled: true,
    completed: ['les-one'],
    done: 1,
    nextLessonId: 'les-two',
  });
  const [row] = await db.read.select().from(lessonCompletions);
  expect(row?.completedAt).toEqual(noon);
});

test('completing at the same moment from two windows counts once', async () => {
  const { db, visit } = await reading();
  const both = await Promise.all([completeLesson(db, visit), completeLesson(db, visit)]);
  expect(both.map((done) => done.ok && done.first)).toEqual([true, false]);
});

test('nobody, and lessons of another course, are refused', async () => {
  const { db, visit } = await reading();
  for (const verb of [openLesson, completeLesson]) {
    expect(await verb(db, { ...visit, personId: 'nobody' })).toEqual({ ok: false, reason: 'unknown-person' });
    expect(await verb(db, { ...visit, lessonId: 'les-none' })).toEqual({
      ok: false,
      reason: 'no-such-lesson',
    });
  }
});

test.each([
  { done: [], last: undefined, expected: { done: 0, lastLessonId: null, nextLessonId: 'les-one' } },
  {
    done: ['les-three', 'les-one'],
    last: 'les-three',
    expected: { completed: ['les-one', 'les-three'], nextLessonId: 'les-two' },
  },
  { done: lessonIds, last: 'les-three', expected: { done: 3, nextLessonId: null } },
  {
    done: ['les-gone'],
    last: 'les-gone',
    expected: { enrolled: true, done: 0, total: 3, lastLessonId: null },
  },
])('progress with $done done, last at $last', ({ done, last, expected }) => {
  expect(progressIn(lessonIds, new Set(done), last ? { lastLessonId: last } : undefined)).toMatchObject(
    expected,
  );
});

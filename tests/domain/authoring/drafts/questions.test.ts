import { expect, test } from 'vitest';
import { bringInQuestions } from '#app/domain/authoring/drafts/bring-in-questions.ts';
import { draftsOfCourse } from '#app/domain/authoring/drafts/drafts.ts';
import { mostDraftBytes } from '#app/domain/authoring/drafts/save-draft.ts';
import { saveQuestion } from '#app/domain/authoring/drafts/save-question.ts';
import { people } from '#db/schema.ts';
import { testDatabase } from '../../../test-database.ts';

const now = new Date('2026-11-22T10:00:00Z');
const courseId = 'crs-sample';

async function desk() {
  const db = testDatabase();
  const [first, second] = ['one', 'two'];
  await db.write((tx) =>
    tx.insert(people).values(
      [first, second].map((id) => ({
        id,
        kind: 'account' as const,
        role: 'trainer' as const,
        createdAt: now,
      })),
    ),
  );
  const save = (body: string, version: number | null, published: string | null = null, personId = first) =>
    saveQuestion(db, { id: 'q-sample-abc', courseId, body, published, version, personId, now });
  const kept = async () =>
    (await draftsOfCourse(db, courseId)).map(({ body, version, writers }) => ({ body, version, writers }));
  return { db, save, kept };
}

test('a question is kept as typed, and again, and everybody who wrote is known', async () => {
  const { save, kept } = await desk();
  expect(await save('{}', null)).toEqual({ ok: true });
  expect(await save('{"a":1}', 1, null, 'two')).toEqual({ ok: true });
  expect(await kept()).toEqual([{ body: '{"a":1}', version: 2, writers: ['one', 'two'] }]);
});

test('what somebody else saved meanwhile is not overwritten', async () => {
  const { save, kept } = await desk();
  await save('{}', null);
  await save('{"a":1}', 1, null, 'two');
  expect(await save('{"b":1}', 1)).toEqual({ ok: false, reason: 'newer' });
  expect(await save('published', 1, 'published')).toEqual({ ok: false, reason: 'newer' });
  expect(await kept()).toMatchObject([{ body: '{"a":1}' }]);
});

test('a question that reads again as it is published has no draft any more; asking twice changes nothing', async () => {
  const { save, kept } = await desk();
  await save('{}', null, 'published');
  expect(await save('published', 1, 'published')).toEqual({ ok: true });
  expect(await kept()).toEqual([]);
  expect(await save('published', null, 'published')).toEqual({ ok: true });
  expect(await kept()).toEqual([]);
});

test('a text that is too long is refused', async () => {
  const { save } = await desk();
  expect(await save('ә'.repeat(mostDraftBytes), null)).toEqual({ ok: false, reason: 'too-big' });
});

test('questions of a file come in together, and only once', async () => {
  const { db, kept } = await desk();
  const questions = [
    { id: 'q-sample-one', body: '{}' },
    { id: 'q-sample-two', body: 'x'.repeat(mostDraftBytes + 1) },
    { id: 'q-sample-three', body: '{"a":1}' },
  ];
  const input = { courseId, questions, personId: 'one', now };
  expect(await bringInQuestions(db, input)).toEqual({ ids: ['q-sample-one', 'q-sample-three'] });
  expect(await bringInQuestions(db, input)).toEqual({ ids: [] });
  expect(await bringInQuestions(db, { ...input, questions: [] })).toEqual({ ids: [] });
  expect(await kept()).toHaveLength(2);
});

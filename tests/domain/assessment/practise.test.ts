import { expect, test } from 'vitest';
import { practise } from '#app/domain/assessment/practise.ts';
import { practiceOfLesson } from '#app/domain/learning/practice-of-lesson.ts';
import { testDatabase } from '../../test-database.ts';
import { addPerson, hoursLater, noon, publishExam, single } from './builders.ts';

async function practising() {
  const db = testDatabase();
  const { pool } = await publishExam(db);
  const revisionId = pool.find(({ question }) => question.id === 'q-single')?.revisionId ?? '';
  const personId = await addPerson(db, 'guest');
  const answerOf = (option: string) => ({ type: 'single' as const, option });
  const input = { personId, question: single(), revisionId, answer: answerOf('a'), now: noon };
  const kept = () => practiceOfLesson(db, { personId, lessonId: 'les-one' });
  return { db, input, answerOf, kept };
}

test('an answer to a practice question is graded and kept, and the latest wins', async () => {
  const { db, input, answerOf, kept } = await practising();
  expect(await practise(db, input)).toEqual({ ok: true, correct: false });
  const second = { ...input, answer: answerOf('b'), now: hoursLater(1) };
  expect(await practise(db, second)).toEqual({ ok: true, correct: true });
  expect(await practise(db, second)).toEqual({ ok: true, correct: true });
  await practise(db, { ...input, answer: answerOf('c'), now: hoursLater(0.5) });
  expect([...(await kept())]).toEqual([
    [
      'q-single',
      { answer: answerOf('b'), correct: true, revisionId: input.revisionId, answeredAt: hoursLater(1) },
    ],
  ]);
});

test('exam questions cannot be practised, nor can nobody practise', async () => {
  const { db, input, kept } = await practising();
  const question = { ...single(), use: ['exam' as const] };
  expect(await practise(db, { ...input, question })).toEqual({ ok: false, reason: 'not-for-practice' });
  expect(await practise(db, { ...input, personId: 'nobody' })).toEqual({
    ok: false,
    reason: 'unknown-person',
  });
  expect((await kept()).size).toBe(0);
});

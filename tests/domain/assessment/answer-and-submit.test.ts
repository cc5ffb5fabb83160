import { expect, test } from 'vitest';
import { attemptPaper } from '#app/domain/assessment/attempt-paper.ts';
import { attemptResult } from '#app/domain/assessment/attempt-result.ts';
import { saveAnswer } from '#app/domain/assessment/save-answer.ts';
import { isPassed } from '#app/domain/assessment/grading/grade.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.ts';
import { attempts } from '#db/schema.ts';
import {
  addPerson,
  hoursLater,
  noon,
  questionsOf,
  rawOf,
  school,
  singlePosition,
  sit,
  startOf,
  started,
} from './builders.ts';

test('an answer is kept, changed, flagged and cleared', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await started(db, startOf(exam, personId));
  const position = await singlePosition(db, attemptId);
  const save = (value: string, flagged: boolean | undefined, now = noon) =>
    saveAnswer(db, { personId, attemptId, position, raw: rawOf(value), flagged, now });
  const paper = async () => {
    const found = await attemptPaper(db, { personId, attemptId, position, language: 'kk' });
    return { place: found?.places[position - 1], current: found?.current };
  };

  expect(await save('a', true)).toEqual({ ok: true, savedAt: noon, answered: true, complete: true });
  expect((await paper()).place).toEqual({ position, answered: true, flagged: true });
  await save('a', undefined);
  expect((await paper()).place).toMatchObject({ flagged: true });
  expect(await save('b', false, hoursLater(1))).toMatchObject({ savedAt: hoursLater(1) });
  expect((await paper()).current).toMatchObject({ position, flagged: false, savedAt: hoursLater(1) });
  expect((await paper()).current?.question).toMatchObject({
    choices: expect.arrayContaining([expect.objectContaining({ value: 'b', chosen: true })]),
  });
  expect(await save('', false)).toMatchObject({ ok: true, answered: false, complete: false });
  expect((await paper()).place).toEqual({ position, answered: false, flagged: false });
});

test('an answer is refused in a foreign or unknown attempt, at no such position, and after submission', async () => {
  const { db, exam, personId } = await school();
  const stranger = await addPerson(db, 'account');
  const attemptId = await started(db, startOf(exam, personId));
  const save = { personId, attemptId, position: 1, raw: rawOf('a'), flagged: false, now: noon };
  const refused = (reason: string) => ({ ok: false, reason });
  expect(await saveAnswer(db, { ...save, personId: stranger })).toEqual(refused('not-found'));
  expect(await saveAnswer(db, { ...save, attemptId: 'none' })).toEqual(refused('not-found'));
  expect(await saveAnswer(db, { ...save, position: 6 })).toEqual(refused('no-such-question'));
  expect(await saveAnswer(db, { ...save, position: 1.5 })).toEqual(refused('no-such-question'));
  await submitAttempt(db, { personId, attemptId, now: noon });
  const before = await questionsOf(db, attemptId);
  expect(await saveAnswer(db, save)).toEqual(refused('already-submitted'));
  expect(await questionsOf(db, attemptId)).toEqual(before);
});

test.each([
  [0, 0, false],
  [3, 3, false],
  [4, 4, true],
  [5, 5, true],
])('%d right answers of five give %d points; passed: %s', async (right, points, passed) => {
  const { db, exam, personId } = await school();
  const attemptId = await sit(db, startOf(exam, personId), right);
  expect(await submitAttempt(db, { personId, attemptId, now: hoursLater(5) })).toEqual({
    ...{ ok: true, points, maxPoints: 5, passed },
    submittedAt: noon,
  });
});

test('submitting twice, even at the same moment, changes nothing', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await started(db, startOf(exam, personId));
  const submit = (hours: number) => submitAttempt(db, { personId, attemptId, now: hoursLater(hours) });
  const [first, second] = await Promise.all([submit(1), submit(2)]);
  const rows = await db.read.select().from(attempts);
  expect(second).toEqual(first);
  expect(await submit(3)).toEqual(first);
  expect(await db.read.select().from(attempts)).toEqual(rows);
});

test('nobody submits, reads or sees the result of a foreign attempt', async () => {
  const { db, exam, personId } = await school();
  const stranger = await addPerson(db, 'account', 'admin');
  const attemptId = await started(db, startOf(exam, personId));
  const own = { personId, attemptId, language: 'ru', position: 1 } as const;
  expect(await submitAttempt(db, { personId: stranger, attemptId, now: noon })).toEqual({
    ok: false,
    reason: 'not-found',
  });
  expect(await attemptPaper(db, { ...own, personId: stranger })).toBeNull();
  expect(await attemptResult(db, own)).toBeNull();
  await submitAttempt(db, { personId, attemptId, now: noon });
  expect(await attemptResult(db, { ...own, personId: stranger })).toBeNull();
  expect(await attemptResult(db, { ...own, attemptId: 'none' })).toBeNull();
  expect(await attemptResult(db, own)).not.toBeNull();
});

test.each([
  [4, 5, 80, true],
  [79, 100, 80, false],
  [2, 3, 67, false],
  [2, 3, 66, true],
  [7, 10, 70, true],
  [0, 3, 1, false],
])('%d of %d points with a pass mark of %d %%: %s', (points, max, mark, expected) => {
  expect(isPassed(points, max, mark)).toBe(expected);
});

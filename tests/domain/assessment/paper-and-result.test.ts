import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { attemptPaper } from '#app/domain/assessment/attempt-paper.ts';
import { attemptResult, resultsByLesson } from '#app/domain/assessment/attempt-result.ts';
import { saveAnswer } from '#app/domain/assessment/save-answer.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.ts';
import { importShipped } from '#app/domain/authoring/import-shipped.ts';
import { attempts, people } from '#db/schema.ts';
import {
  allQuestions,
  course,
  hoursLater,
  noon,
  questionsOf,
  rawOf,
  rightForm,
  school,
  single,
  singlePosition,
  sit,
  startOf,
  started,
  unit,
} from './builders.ts';

test('the paper shows one question in the language of the page, and no key', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await started(db, startOf(exam, personId));
  const position = await singlePosition(db, attemptId);
  const paper = await attemptPaper(db, { personId, attemptId, position, language: 'en' });
  expect(paper).toMatchObject({ courseId: course.id, language: 'kk', submittedAt: null });
  expect(paper?.places).toHaveLength(5);
  expect(paper?.current?.question.prompt).toBe('prompt of q-single (en)');
  for (const secret of ['correct', 'feedback', 'explanation', 'a seed'])
    expect(JSON.stringify(paper)).not.toContain(secret);
  expect((await attemptPaper(db, { personId, attemptId, position: 9, language: 'en' }))?.current).toBeNull();
});

test('a question corrected after the start changes neither the paper nor its grading', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await started(db, startOf(exam, personId));
  const position = await singlePosition(db, attemptId);
  const corrected = {
    ...single(),
    options: single().options.map((option) => ({ ...option, correct: option.id === 'a' })),
  };
  const easier = { ...course, exam: { ...course.exam, passMark: 1 } };
  const others = allQuestions
    .filter(({ type }) => type !== 'single')
    .map((question) => unit('question', question.id, question));
  await importShipped(
    db,
    [unit('question', 'q-single', corrected), unit('course', course.id, easier), ...others],
    hoursLater(1),
  );

  await saveAnswer(db, {
    personId,
    attemptId,
    position,
    raw: rightForm(single(), 'a seed'),
    flagged: false,
    now: noon,
  });
  expect(await submitAttempt(db, { personId, attemptId, now: noon })).toMatchObject({
    points: 1,
    passed: false,
  });
});

test('the result says what was wrong and why, which lessons to read again, and when to try again', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await started(db, startOf(exam, personId));
  for (const { position, questionId } of await questionsOf(db, attemptId)) {
    const question = allQuestions.find(({ id }) => id === questionId) ?? single();
    const raw = question.type === 'single' ? rawOf('a') : rightForm(question, 'a seed');
    await saveAnswer(db, { personId, attemptId, position, raw, flagged: false, now: noon });
  }
  await submitAttempt(db, { personId, attemptId, now: noon });
  const result = await attemptResult(db, { personId, attemptId, language: 'ru' });
  expect(result).toMatchObject({
    ...{ points: 4, maxPoints: 5, passMark: 80, passed: true, mayRetryAt: null, reread: ['les-one'] },
    lessons: [
      { lessonId: 'les-one', right: 2, asked: 3 },
      { lessonId: 'les-two', right: 2, asked: 2 },
    ],
  });
  expect(result?.questions.filter(({ correct }) => !correct)).toEqual([
    expect.objectContaining({
      questionId: 'q-single',
      review: expect.objectContaining({
        given: ['option a (ru)'],
        right: ['option b (ru)'],
        feedback: ['feedback a (ru)'],
      }),
    }),
  ]);
});

test('an empty paper fails: every lesson is to be read again, and a day is to pass', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await sit(db, startOf(exam, personId), 0);
  const result = await attemptResult(db, { personId, attemptId, language: 'kk' });
  expect(result).toMatchObject({
    points: 0,
    passed: false,
    reread: ['les-one', 'les-two'],
    mayRetryAt: hoursLater(24),
  });
});

test('lessons are counted in the order of the course, and only if they were asked', () => {
  const questions = [
    { lessonId: 'b', correct: false },
    { lessonId: 'a', correct: true },
    { lessonId: 'b', correct: true },
  ];
  expect(resultsByLesson(questions, ['a', 'b', 'c'])).toEqual([
    { lessonId: 'a', right: 1, asked: 1 },
    { lessonId: 'b', right: 1, asked: 2 },
  ]);
});

test('deleting the account deletes its attempts', async () => {
  const { db, exam, personId } = await school();
  await sit(db, startOf(exam, personId), 5);
  await db.write((tx) => tx.delete(people).where(eq(people.id, personId)));
  expect(await db.read.select().from(attempts)).toEqual([]);
});

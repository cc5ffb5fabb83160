import { expect, test } from 'vitest';
import { examStanding } from '#app/domain/assessment/exam-standing.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.ts';
import { issueCertificate } from '#app/domain/certificates/issue-certificate.ts';
import { attempts, certificates } from '#db/schema.ts';
import {
  addPerson,
  course,
  hoursLater,
  noon,
  questionsOf,
  school,
  sit,
  startOf,
  started,
} from './builders.ts';

test('a start opens a paper with the asked questions, which pins what was published', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await started(db, startOf(exam, personId));
  const rows = await questionsOf(db, attemptId);
  expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  for (const { questionId, revisionId, answer } of rows) {
    expect(exam.pool).toContainEqual(
      expect.objectContaining({ revisionId, question: expect.objectContaining({ id: questionId }) }),
    );
    expect(answer).toBeNull();
  }
});

test('guests and strangers may not start', async () => {
  const { db, exam } = await school();
  const refusal = { ok: false, reason: 'not-an-account' };
  expect(await startAttempt(db, startOf(exam, await addPerson(db, 'guest')))).toEqual(refusal);
  expect(await startAttempt(db, startOf(exam, 'nobody'))).toEqual(refusal);
});

test('a second start is told which attempt is open; another course is free', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await started(db, startOf(exam, personId));
  expect(await startAttempt(db, startOf(exam, personId))).toEqual({
    ok: false,
    reason: 'already-open',
    attemptId,
  });
  const other = { ...course, id: 'crs-other' };
  expect(await startAttempt(db, startOf(exam, personId, { course: other }))).toMatchObject({ ok: true });
});

test('of many starts at the same moment one opens an attempt', async () => {
  const { db, exam, personId } = await school();
  const starts = Array.from({ length: 8 }, (_, index) =>
    startAttempt(db, startOf(exam, personId, { seed: `seed ${index}` })),
  );
  const done = await Promise.all(starts);
  const opened = done.filter((start) => start.ok);
  expect(opened).toHaveLength(1);
  const [first] = opened;
  for (const start of done) {
    if (!start.ok) expect(start).toEqual({ ok: false, reason: 'already-open', attemptId: first?.attemptId });
  }
  expect(await db.read.select().from(attempts)).toHaveLength(1);
});

test('a pool that is too small is refused, and leaves nothing open', async () => {
  const { db, exam, personId } = await school();
  const pool = exam.pool.filter(({ question }) => question.type !== 'order');
  expect(await startAttempt(db, startOf(exam, personId, { pool }))).toEqual({
    ok: false,
    reason: 'pool-too-small',
    lesson: 'les-one',
  });
  expect(await db.read.select().from(attempts)).toEqual([]);
});

test('after a failed attempt one waits as long as its rules said, even if the rules are changed meanwhile', async () => {
  const { db, exam, personId } = await school();
  const failed = await sit(db, startOf(exam, personId), 3);
  const stricter = { ...course, exam: { ...course.exam, cooldownHours: 1000 } };
  const early = startOf(exam, personId, { course: stricter, now: hoursLater(23.99) });
  const until = hoursLater(24);
  expect(await startAttempt(db, early)).toEqual({
    ok: false,
    reason: 'cooling-down',
    until,
    attemptId: failed,
  });
  expect(await startAttempt(db, { ...early, now: until })).toMatchObject({ ok: true });
});

test('who has passed may not start again while the certificate waits or is valid, and may when it has ended', async () => {
  const { db, exam, personId } = await school();
  const attemptId = await sit(db, startOf(exam, personId), 4);
  const again = startOf(exam, personId, { now: hoursLater(48) });
  const refusal = { ok: false, reason: 'already-certified', attemptId };
  expect(await startAttempt(db, again)).toEqual({ ...refusal, serial: null });

  const issued = await issueCertificate(db, {
    ...{ personId, attemptId, holderName: 'Ayan', visibility: 'hidden', language: 'kk' },
    ...{ lawCheckedOn: '2026-11-22', now: noon },
  });
  if (!issued.ok) throw new Error(issued.reason);
  expect(await startAttempt(db, again)).toEqual({ ...refusal, serial: issued.serial });

  const expired = new Date('2028-11-22T12:00:00Z');
  expect(await examStanding(db.read, { personId, courseId: course.id, now: expired })).toEqual({ ok: true });
  await db.write((tx) => tx.update(certificates).set({ revokedAt: noon }));
  expect(await startAttempt(db, again)).toMatchObject({ ok: true });
});

import { and, asc, eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db, Writer } from '#db/client.server.ts';
import { attemptQuestions, attempts } from '#db/schema.ts';
import { isCorrect, isPassed } from './grading/grade.ts';
import { pinnedCourse, pinnedQuestions } from './pinned-texts.ts';

export type SubmittedAttempt = Result<
  { points: number; maxPoints: number; passed: boolean; submittedAt: Date },
  'not-found'
>;

/**
 * Grades the attempt by the revisions it was started on and closes it. Submitting again answers the same and changes
 * nothing. An attempt of somebody else is as unknown as one that does not exist.
 */
export async function submitAttempt(
  db: Db,
  { personId, attemptId, now }: { personId: string; attemptId: string; now: Date },
): Promise<SubmittedAttempt> {
  return db.write(async (tx): Promise<SubmittedAttempt> => {
    const own = and(eq(attempts.id, attemptId), eq(attempts.personId, personId));
    const [attempt] = await tx.select().from(attempts).where(own);
    if (!attempt) return { ok: false, reason: 'not-found' };

    const { maxPoints, submittedAt, points, passed } = attempt;
    if (submittedAt)
      return { ok: true, points: points ?? 0, maxPoints, passed: passed ?? false, submittedAt };

    const { exam } = await pinnedCourse(tx, attempt.courseRevisionId);
    const earned = await gradeQuestions(tx, attemptId);
    const outcome = { points: earned, passed: isPassed(earned, maxPoints, exam.passMark), submittedAt: now };
    await tx.update(attempts).set(outcome).where(own);
    return { ok: true, maxPoints, ...outcome };
  });
}

/** Marks every question right or wrong and answers how many are right. */
async function gradeQuestions(tx: Writer, attemptId: string): Promise<number> {
  const asked = await tx
    .select()
    .from(attemptQuestions)
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(attemptQuestions.position));
  const questionOf = await pinnedQuestions(
    tx,
    asked.map(({ revisionId }) => revisionId),
  );
  let points = 0;
  for (const { position, revisionId, answer } of asked) {
    const correct = isCorrect(questionOf(revisionId), answer);
    if (correct) points += 1;
    await tx
      .update(attemptQuestions)
      .set({ correct })
      .where(and(eq(attemptQuestions.attemptId, attemptId), eq(attemptQuestions.position, position)));
  }
  return points;
}

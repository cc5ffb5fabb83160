import { and, eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { attemptQuestions, attempts } from '#db/schema.ts';
import type { RawAnswer } from './grading/contract.ts';
import { parseAnswer } from './grading/grade.ts';
import { pinnedQuestions } from './pinned-texts.ts';

export interface SaveAnswer {
  personId: string;
  attemptId: string;
  /** 1, 2, 3 … */
  position: number;
  raw: RawAnswer;
  /** "Come back to this question"; undefined leaves the mark as it is. */
  flagged: boolean | undefined;
  now: Date;
}

export type SavedAnswer = Result<
  { savedAt: Date; answered: boolean; complete: boolean },
  'not-found' | 'already-submitted' | 'no-such-question'
>;

/**
 * Keeps what was given, even when incomplete; an empty form clears the answer. An attempt of somebody else is as
 * unknown as one that does not exist.
 */
export async function saveAnswer(db: Db, input: SaveAnswer): Promise<SavedAnswer> {
  const { personId, attemptId, position, raw, flagged, now } = input;
  return db.write(async (tx): Promise<SavedAnswer> => {
    const [attempt] = await tx
      .select({ seed: attempts.seed, submittedAt: attempts.submittedAt })
      .from(attempts)
      .where(and(eq(attempts.id, attemptId), eq(attempts.personId, personId)));
    if (!attempt) return { ok: false, reason: 'not-found' };
    if (attempt.submittedAt) return { ok: false, reason: 'already-submitted' };

    const place = and(eq(attemptQuestions.attemptId, attemptId), eq(attemptQuestions.position, position));
    const [asked] = await tx
      .select({ revisionId: attemptQuestions.revisionId })
      .from(attemptQuestions)
      .where(place);
    if (!asked) return { ok: false, reason: 'no-such-question' };

    const questionOf = await pinnedQuestions(tx, [asked.revisionId]);
    const { answer, complete } = parseAnswer(questionOf(asked.revisionId), raw, attempt.seed);
    await tx.update(attemptQuestions).set({ answer, flagged, savedAt: now }).where(place);
    return { ok: true, savedAt: now, answered: answer !== null, complete };
  });
}

import { and, eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { reviewComments } from '#db/studio-schema.ts';

interface Settling {
  proposalId: string;
  commentId: string;
  personId: string;
  now: Date;
}

/** Marks a comment as dealt with. Done twice, the first time counts. */
export async function settleComment(
  db: Db,
  { proposalId, commentId, personId, now }: Settling,
): Promise<Result<object, 'unknown'>> {
  const ofComment = and(eq(reviewComments.id, commentId), eq(reviewComments.proposalId, proposalId));
  return db.write(async (tx) => {
    const [comment] = await tx.select().from(reviewComments).where(ofComment);
    if (!comment) return { ok: false, reason: 'unknown' };
    if (comment.settledAt) return { ok: true };
    await tx.update(reviewComments).set({ settledAt: now }).where(ofComment);
    const details = { comment: commentId };
    await recordAct(tx, { at: now, actorId: personId, act: 'comment-settled', subject: proposalId, details });
    return { ok: true };
  });
}

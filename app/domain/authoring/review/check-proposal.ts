import { eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { proposals, reviewChecks, type ReviewAspect } from '#db/studio-schema.ts';
import { isWriterOf } from './proposals.ts';
import { returnToDrafts } from './return-to-drafts.ts';

interface Check {
  proposalId: string;
  aspect: ReviewAspect;
  passed: boolean;
  note: string;
  reviewerId: string;
  now: Date;
}

type Refusal = 'unknown' | 'closed' | 'own-text' | 'no-note';

/**
 * Records what a reviewer found about the law or the language of a proposal. A check that did not pass needs a note
 * and gives the texts back to their writers as drafts. Nobody checks what she wrote.
 */
export async function checkProposal(db: Db, check: Check): Promise<Result<{ returned: boolean }, Refusal>> {
  const { proposalId, aspect, passed, reviewerId, now } = check;
  const note = check.note.trim();
  return db.write(async (tx) => {
    const [proposal] = await tx.select().from(proposals).where(eq(proposals.id, proposalId));
    if (!proposal) return { ok: false, reason: 'unknown' };
    if (proposal.state !== 'open') return { ok: false, reason: 'closed' };
    if (isWriterOf(proposal, reviewerId)) return { ok: false, reason: 'own-text' };
    if (!passed && note === '') return { ok: false, reason: 'no-note' };

    const found = { reviewerId, passed, note, checkedAt: now };
    await tx
      .insert(reviewChecks)
      .values({ proposalId, aspect, ...found })
      .onConflictDoUpdate({ target: [reviewChecks.proposalId, reviewChecks.aspect], set: found });
    if (!passed) {
      await tx
        .update(proposals)
        .set({ state: 'returned', closedAt: now })
        .where(eq(proposals.id, proposalId));
      await returnToDrafts(tx, proposal, now);
    }
    const details = { aspect, passed: passed ? 'yes' : 'no' };
    await recordAct(tx, {
      at: now,
      actorId: reviewerId,
      act: 'proposal-checked',
      subject: proposalId,
      details,
    });
    return { ok: true, returned: !passed };
  });
}

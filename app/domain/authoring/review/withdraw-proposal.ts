import { eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { proposals } from '#db/studio-schema.ts';
import { isWriterOf } from './proposals.ts';
import { returnToDrafts } from './return-to-drafts.ts';

interface Withdrawal {
  proposalId: string;
  personId: string;
  now: Date;
}

/** Takes a proposal back; its texts are drafts again. Only who wrote in it may. */
export async function withdrawProposal(
  db: Db,
  { proposalId, personId, now }: Withdrawal,
): Promise<Result<object, 'unknown' | 'closed' | 'not-a-writer'>> {
  return db.write(async (tx) => {
    const [proposal] = await tx.select().from(proposals).where(eq(proposals.id, proposalId));
    if (!proposal) return { ok: false, reason: 'unknown' };
    if (!isWriterOf(proposal, personId)) return { ok: false, reason: 'not-a-writer' };
    if (proposal.state !== 'open') return { ok: false, reason: 'closed' };
    await tx.update(proposals).set({ state: 'withdrawn', closedAt: now }).where(eq(proposals.id, proposalId));
    await returnToDrafts(tx, proposal, now);
    const details = { course: proposal.courseId };
    await recordAct(tx, {
      ...{ at: now, actorId: personId, act: 'proposal-withdrawn', subject: proposalId, details },
    });
    return { ok: true };
  });
}

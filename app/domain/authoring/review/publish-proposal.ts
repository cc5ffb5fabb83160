import { eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { people } from '#db/schema.ts';
import { proposals } from '#db/studio-schema.ts';
import { isWriterOf } from './proposals.ts';
import { publishItems } from './publish-items.ts';

interface Publishing {
  proposalId: string;
  personId: string;
  now: Date;
}

type Refusal = 'unknown' | 'closed' | 'own-text' | 'scheduled' | 'unchecked' | 'changed-meanwhile';

/** Publishes a checked proposal at once. Reviewers do not publish what they wrote; admins may, once others checked it. */
export async function publishProposal(
  db: Db,
  { proposalId, personId, now }: Publishing,
): Promise<Result<object, Refusal>> {
  return db.write(async (tx) => {
    const [proposal] = await tx.select().from(proposals).where(eq(proposals.id, proposalId));
    if (!proposal) return { ok: false, reason: 'unknown' };
    if (proposal.state !== 'open') return { ok: false, reason: 'closed' };
    const [person] = await tx.select({ role: people.role }).from(people).where(eq(people.id, personId));
    if (isWriterOf(proposal, personId) && person?.role !== 'admin') return { ok: false, reason: 'own-text' };
    if (proposal.publishAt && proposal.publishAt > now) return { ok: false, reason: 'scheduled' };
    return publishItems(tx, proposal, { actorId: personId, now });
  });
}

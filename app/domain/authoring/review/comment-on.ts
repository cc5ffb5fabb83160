import { and, eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { type UnitKind } from '#db/schema.ts';
import { proposalItems, proposals, reviewComments } from '#db/studio-schema.ts';

interface Comment {
  proposalId: string;
  kind: UnitKind;
  key: string;
  /** The passage; empty for the whole text. */
  quote: string;
  body: string;
  authorId: string;
  now: Date;
}

/** Far more than a remark on a paragraph needs. */
export const longestComment = 2_000;
const longestQuote = 1_000;

/** Says something about a passage of a proposed text. A longer quotation is cut. */
export async function commentOn(
  db: Db,
  { proposalId, kind, key, authorId, now, ...said }: Comment,
): Promise<Result<{ commentId: string }, 'unknown' | 'closed' | 'empty' | 'too-long'>> {
  const body = said.body.trim();
  if (body === '') return { ok: false, reason: 'empty' };
  if (body.length > longestComment) return { ok: false, reason: 'too-long' };
  const quote = said.quote.trim().slice(0, longestQuote);

  return db.write(async (tx) => {
    const [found] = await tx
      .select({ state: proposals.state })
      .from(proposals)
      .innerJoin(proposalItems, eq(proposalItems.proposalId, proposals.id))
      .where(and(eq(proposals.id, proposalId), eq(proposalItems.kind, kind), eq(proposalItems.key, key)));
    if (!found) return { ok: false, reason: 'unknown' };
    if (found.state !== 'open') return { ok: false, reason: 'closed' };
    const id = newId();
    await tx
      .insert(reviewComments)
      .values({ id, proposalId, kind, key, quote, body, authorId, writtenAt: now });
    const details = { comment: id };
    await recordAct(tx, {
      at: now,
      actorId: authorId,
      act: 'proposal-commented',
      subject: proposalId,
      details,
    });
    return { ok: true, commentId: id };
  });
}

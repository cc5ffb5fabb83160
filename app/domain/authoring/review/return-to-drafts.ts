import { eq } from 'drizzle-orm';
import type { Writer } from '#db/client.server.ts';
import { revisions } from '#db/schema.ts';
import { drafts, proposalItems } from '#db/studio-schema.ts';

interface Returned {
  id: string;
  courseId: string;
  writers: string[];
}

/** Makes drafts of the texts of a proposal again. A draft that was begun meanwhile is newer and stays as it is. */
export async function returnToDrafts(tx: Writer, proposal: Returned, now: Date): Promise<void> {
  const items = await tx
    .select({
      kind: proposalItems.kind,
      key: proposalItems.key,
      body: revisions.body,
      baseRevisionId: proposalItems.baseRevisionId,
    })
    .from(proposalItems)
    .innerJoin(revisions, eq(revisions.id, proposalItems.revisionId))
    .where(eq(proposalItems.proposalId, proposal.id));
  for (const item of items) {
    const saved = { courseId: proposal.courseId, version: 1, writers: proposal.writers, savedAt: now };
    await tx
      .insert(drafts)
      .values({ ...item, ...saved, holder: null, heldAt: null })
      .onConflictDoNothing();
  }
}

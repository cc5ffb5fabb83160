import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { revisions, type UnitKind } from '#db/schema.ts';
import { proposalItems, proposals } from '#db/studio-schema.ts';

/** A text that was handed to the reviewers and is neither published nor given back. */
export interface WaitingText {
  kind: UnitKind;
  key: string;
  body: string;
  proposedAt: Date;
}

/** Texts of a course that wait for reviewers, each once; where several proposals hold one, the newest counts. */
export async function waitingTexts(
  { read }: { read: Pick<Db['read'], 'select'> },
  courseId: string,
): Promise<WaitingText[]> {
  const { kind, key } = proposalItems;
  const rows = await read
    .select({ kind, key, body: revisions.body, proposedAt: proposals.proposedAt })
    .from(proposals)
    .innerJoin(proposalItems, eq(proposalItems.proposalId, proposals.id))
    .innerJoin(revisions, eq(revisions.id, proposalItems.revisionId))
    .where(and(eq(proposals.courseId, courseId), eq(proposals.state, 'open')))
    .orderBy(asc(proposals.proposedAt), asc(proposals.id));
  return [...new Map(rows.map((row) => [`${row.kind} ${row.key}`, row])).values()];
}

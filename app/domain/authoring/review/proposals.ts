import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { proposalItems, proposals, reviewChecks, reviewComments } from '#db/studio-schema.ts';

type Reading = Pick<Db, 'read'>;
type Row = typeof proposals.$inferSelect;
type CheckRow = typeof reviewChecks.$inferSelect;

export interface WaitingProposal extends Row {
  checks: CheckRow[];
}

export interface WholeProposal extends WaitingProposal {
  /** By kind and key. */
  items: (typeof proposalItems.$inferSelect)[];
  /** Oldest first. */
  comments: (typeof reviewComments.$inferSelect)[];
}

/** What waits for reviewers, the oldest first. */
export async function openProposals({ read }: Reading): Promise<WaitingProposal[]> {
  const rows = await read
    .select()
    .from(proposals)
    .where(eq(proposals.state, 'open'))
    .orderBy(asc(proposals.proposedAt));
  const ids = rows.map(({ id }) => id);
  const checks = await read.select().from(reviewChecks).where(inArray(reviewChecks.proposalId, ids));
  return rows.map((row) => ({ ...row, checks: checks.filter(({ proposalId }) => proposalId === row.id) }));
}

/** The open proposals of a course, by what they are of: a lesson, or null for the course itself. */
export async function openProposalsOf(
  { read }: Reading,
  courseId: string,
): Promise<ReadonlyMap<string | null, string>> {
  const rows = await read
    .select({ id: proposals.id, lessonId: proposals.lessonId })
    .from(proposals)
    .where(and(eq(proposals.courseId, courseId), eq(proposals.state, 'open')));
  return new Map(rows.map(({ id, lessonId }) => [lessonId, id]));
}

/** A proposal with its texts, checks and comments; null when there is none. */
export async function proposalOf({ read }: Reading, proposalId: string): Promise<WholeProposal | null> {
  const [row] = await read.select().from(proposals).where(eq(proposals.id, proposalId));
  if (!row) return null;
  const [checks, items, comments] = await Promise.all([
    read.select().from(reviewChecks).where(eq(reviewChecks.proposalId, proposalId)),
    read
      .select()
      .from(proposalItems)
      .where(eq(proposalItems.proposalId, proposalId))
      .orderBy(asc(proposalItems.kind), asc(proposalItems.key)),
    read
      .select()
      .from(reviewComments)
      .where(eq(reviewComments.proposalId, proposalId))
      .orderBy(asc(reviewComments.writtenAt), asc(reviewComments.id)),
  ]);
  return { ...row, checks, items, comments };
}

/** The course a proposal belongs to; null when there is no such proposal. */
export async function courseOfProposal({ read }: Reading, proposalId: string): Promise<string | null> {
  const rows = await read
    .select({ courseId: proposals.courseId })
    .from(proposals)
    .where(eq(proposals.id, proposalId));
  return rows[0]?.courseId ?? null;
}

/** The newest proposal of a lesson, of the course itself for null, whatever became of it; null when there is none. */
export async function latestProposal(
  db: Reading,
  { courseId, lessonId }: { courseId: string; lessonId: string | null },
): Promise<WholeProposal | null> {
  const ofLesson = lessonId === null ? isNull(proposals.lessonId) : eq(proposals.lessonId, lessonId);
  const [row] = await db.read
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.courseId, courseId), ofLesson))
    .orderBy(desc(proposals.proposedAt), desc(proposals.id))
    .limit(1);
  return row ? proposalOf(db, row.id) : null;
}

/** Whether a person wrote in a proposal or handed it in. */
export function isWriterOf(
  proposal: { writers: string[]; proposedBy: string | null },
  personId: string,
): boolean {
  return proposal.proposedBy === personId || proposal.writers.includes(personId);
}

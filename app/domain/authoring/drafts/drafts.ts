import { and, asc, eq } from 'drizzle-orm';
import type { Db, Writer } from '#db/client.server.ts';
import { publications } from '#db/schema.ts';
import { drafts } from '#db/studio-schema.ts';
import type { Unit } from '../publications.ts';

export type Draft = typeof drafts.$inferSelect;

/** Milliseconds without a sign of life after which a window no longer holds a draft. */
export const holdLasts = 60_000;

/** Everything of a course that is being written, in the order of kinds and keys. */
export async function draftsOfCourse({ read }: Pick<Db, 'read'>, courseId: string): Promise<Draft[]> {
  return read
    .select()
    .from(drafts)
    .where(eq(drafts.courseId, courseId))
    .orderBy(asc(drafts.kind), asc(drafts.key));
}

export async function draftOf(read: Pick<Writer, 'select'>, { kind, key }: Unit): Promise<Draft | null> {
  const [draft] = await read
    .select()
    .from(drafts)
    .where(and(eq(drafts.kind, kind), eq(drafts.key, key)));
  return draft ?? null;
}

/** The revision learners read now; null for a unit that was never published. */
export async function publishedRevision(
  read: Pick<Writer, 'select'>,
  { kind, key }: Unit,
): Promise<string | null> {
  const [row] = await read
    .select({ revisionId: publications.revisionId })
    .from(publications)
    .where(and(eq(publications.kind, kind), eq(publications.key, key)));
  return row?.revisionId ?? null;
}

/** Whether another window than `holder` gave a sign of life a moment ago. */
export function isHeldByOther(
  draft: Pick<Draft, 'holder' | 'heldAt'>,
  holder: string | null,
  now: Date,
): boolean {
  if (draft.holder === null || draft.heldAt === null || draft.holder === holder) return false;
  return now.getTime() - draft.heldAt.getTime() < holdLasts;
}

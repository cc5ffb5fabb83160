import { and, eq, or } from 'drizzle-orm';
import type { Writer } from '#db/client.server.ts';
import { revisions } from '#db/schema.ts';
import { publicationLog } from '#db/studio-schema.ts';
import type { Unit } from '../publications.ts';

/** A revision that learners could read once, and where it belongs; null for any other, and for a unit that never changed. */
export async function publishedOnce(
  db: Pick<Writer, 'select'>,
  { kind, key }: Unit,
  revisionId: string,
): Promise<{ courseId: string; lessonId: string | null; body: string } | null> {
  const wasRead = or(
    eq(publicationLog.revisionId, revisionId),
    eq(publicationLog.previousRevisionId, revisionId),
  );
  const [logged] = await db
    .select({ courseId: publicationLog.courseId, lessonId: publicationLog.lessonId, body: revisions.body })
    .from(publicationLog)
    .innerJoin(revisions, eq(revisions.id, revisionId))
    .where(and(eq(publicationLog.kind, kind), eq(publicationLog.key, key), wasRead))
    .limit(1);
  return logged ?? null;
}

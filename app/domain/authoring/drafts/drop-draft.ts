import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { drafts } from '#db/studio-schema.ts';
import type { Unit } from '../publications.ts';

/** Throws a draft away: what is published stays as it is. Answers whether there was one. */
export async function dropDraft(
  db: Db,
  { kind, key, courseId }: Unit & { courseId: string },
): Promise<{ dropped: boolean }> {
  return db.write(async (tx) => {
    const gone = await tx
      .delete(drafts)
      .where(and(eq(drafts.kind, kind), eq(drafts.key, key), eq(drafts.courseId, courseId)))
      .returning({ key: drafts.key });
    return { dropped: gone.length > 0 };
  });
}

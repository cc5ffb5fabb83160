import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { revisions } from '#db/schema.ts';

/**
 * Every text that lessons ever had in a language, newest first, by key (`lessonId:language`); keys without any are left
 * out. A translation says by a stamp which of them it was made from.
 */
export async function sourceRevisions(
  { read }: Pick<Db, 'read'>,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (keys.length === 0) return found;
  const rows = await read
    .select({ key: revisions.key, body: revisions.body })
    .from(revisions)
    .where(and(eq(revisions.kind, 'lesson'), inArray(revisions.key, [...new Set(keys)])))
    .orderBy(desc(revisions.createdAt), desc(revisions.id));
  for (const { key, body } of rows) found.set(key, [...(found.get(key) ?? []), body]);
  return found;
}

import { inArray } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { revisions } from '#db/schema.ts';

/** Bodies by revision id; unknown ids are left out. */
export async function revisionBodies(
  { read }: Pick<Db, 'read'>,
  revisionIds: readonly string[],
): Promise<Map<string, string>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await read
    .select({ id: revisions.id, body: revisions.body })
    .from(revisions)
    .where(inArray(revisions.id, [...new Set(revisionIds)]));
  return new Map(rows.map(({ id, body }) => [id, body]));
}

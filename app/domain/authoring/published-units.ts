import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { publications, revisions, unitKinds, type UnitKind } from '#db/schema.ts';

export interface PublishedUnit {
  kind: UnitKind;
  key: string;
  body: string;
  hash: string;
  revisionId: string;
}

/** What learners read now, sorted by kind and key; all kinds unless some are named. */
export async function publishedUnits(
  { read }: Pick<Db, 'read'>,
  { kinds = unitKinds }: { kinds?: readonly UnitKind[] } = {},
): Promise<PublishedUnit[]> {
  return read
    .select({
      kind: publications.kind,
      key: publications.key,
      body: revisions.body,
      hash: revisions.hash,
      revisionId: revisions.id,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(inArray(publications.kind, [...kinds]))
    .orderBy(asc(publications.kind), asc(publications.key));
}

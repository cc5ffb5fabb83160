import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { publications, revisions } from '#db/schema.ts';
import {
  contentOf,
  knownRevisions,
  livePublications,
  nameOf,
  type ShippedUnit,
  type Unit,
} from './publications.ts';

export interface ExportMaterial {
  /** What is published, and whether the studio published it. */
  published: (ShippedUnit & { byStudio: boolean })[];
  /** Whether a text is kept as a revision. */
  known(unit: Unit & { hash: string }): boolean;
}

/** What is needed to write the library back into files. */
export async function exportMaterial({ read }: Pick<Db, 'read'>): Promise<ExportMaterial> {
  const live = await livePublications(read);
  const kept = await knownRevisions(read);
  const rows = await read
    .select({ kind: publications.kind, key: publications.key, body: revisions.body, hash: revisions.hash })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId));
  return {
    published: rows.map((row) => ({ ...row, byStudio: live.get(nameOf(row))?.byStudio ?? false })),
    known: (unit) => kept.has(contentOf(unit)),
  };
}

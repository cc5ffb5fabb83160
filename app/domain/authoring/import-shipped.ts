import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import {
  addRevision,
  contentOf,
  knownRevisions,
  livePublications,
  nameOf,
  publish,
  unpublish,
  type ShippedUnit,
  type Unit,
} from './publications.ts';

export interface Imported {
  /** Revisions not known before. */
  added: number;
  /** Units whose published text changed, or that are published for the first time. */
  published: number;
  /** Units taken away because they are shipped no longer. */
  unpublished: number;
  /** Units whose file changed after the studio's text was published: the file is a proposal, not published. */
  conflicts: Unit[];
}

type Refusal = 'nothing-shipped' | 'duplicate-unit';

/** Brings the shipped library into the database, in one change. Importing the same library again changes nothing. */
export async function importShipped(
  db: Db,
  units: ShippedUnit[],
  now: Date,
): Promise<Result<Imported, Refusal>> {
  if (units.length === 0) return { ok: false, reason: 'nothing-shipped' };
  const names = new Set(units.map(nameOf));
  if (names.size < units.length) return { ok: false, reason: 'duplicate-unit' };

  return db.write(async (tx) => {
    const known = await knownRevisions(tx);
    const live = await livePublications(tx);
    const done = { added: 0, published: 0, unpublished: 0 };
    const conflicts: Unit[] = [];

    for (const unit of units) {
      const found = known.get(contentOf(unit));
      const revision = found ?? (await addRevision(tx, unit, now));
      if (!found) done.added += 1;

      const current = live.get(nameOf(unit));
      if (current?.revisionId === revision.id) continue;
      if (current?.origin === 'studio') {
        if (revision.createdAt > current.publishedAt) conflicts.push({ kind: unit.kind, key: unit.key });
        continue;
      }
      await publish(tx, unit, revision.id, now);
      done.published += 1;
    }
    for (const current of live.values()) {
      if (current.origin === 'studio' || names.has(nameOf(current))) continue;
      await unpublish(tx, current);
      done.unpublished += 1;
    }
    return { ok: true, ...done, conflicts };
  });
}

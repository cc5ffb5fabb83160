import type { Result } from '#app/http/result.ts';
import type { Localized } from '#app/i18n/languages.ts';
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
import { proposeShipped, type Conflict } from './propose-shipped.ts';

export interface Imported {
  /** Revisions not known before. */
  added: number;
  /** Units whose published text changed, or that are published for the first time. */
  published: number;
  /** Units taken away because they are shipped no longer. */
  unpublished: number;
  /** Units whose file changed after the studio published its text: the file waits as a proposal. */
  conflicts: Unit[];
  /** Proposals made of them by this import. */
  proposed: number;
}

type Refusal = 'nothing-shipped' | 'duplicate-unit';

const inNoWords: Localized = { kk: '', ru: '', en: '' };

/**
 * Brings the shipped library into the database, in one change. Importing the same library again changes nothing.
 * `change` tells learners and reviewers what a proposal made of a file is.
 */
export async function importShipped(
  db: Db,
  units: ShippedUnit[],
  now: Date,
  change: Localized = inNoWords,
): Promise<Result<Imported, Refusal>> {
  if (units.length === 0) return { ok: false, reason: 'nothing-shipped' };
  const names = new Set(units.map(nameOf));
  if (names.size < units.length) return { ok: false, reason: 'duplicate-unit' };

  return db.write(async (tx) => {
    const known = await knownRevisions(tx);
    const live = await livePublications(tx);
    const done = { added: 0, published: 0, unpublished: 0 };
    const conflicts: Conflict[] = [];
    for (const unit of units) {
      const found = known.get(contentOf(unit));
      const revision = found ?? (await addRevision(tx, unit, now));
      if (!found) done.added += 1;

      const current = live.get(nameOf(unit));
      if (current?.revisionId === revision.id) continue;
      if (current?.byStudio) {
        const texts = { revisionId: revision.id, baseRevisionId: current.revisionId };
        if (revision.createdAt > current.publishedAt)
          conflicts.push({ kind: unit.kind, key: unit.key, ...texts });
        continue;
      }
      await publish(tx, unit, revision.id, now);
      done.published += 1;
    }
    for (const current of live.values()) {
      if (current.byStudio || names.has(nameOf(current))) continue;
      await unpublish(tx, current);
      done.unpublished += 1;
    }
    const proposed = await proposeShipped(tx, { units, conflicts, change, now });
    return { ok: true, ...done, conflicts: conflicts.map(({ kind, key }) => ({ kind, key })), proposed };
  });
}

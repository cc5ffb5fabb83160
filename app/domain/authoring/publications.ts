import { and, eq, gte } from 'drizzle-orm';
import type { Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { publications, revisions, type UnitKind } from '#db/schema.ts';
import { publicationLog } from '#db/studio-schema.ts';

/** One text of the library: `hash` stands for `body`, `key` for the unit (a lesson's text is `lessonId:language`). */
export interface ShippedUnit {
  kind: UnitKind;
  key: string;
  body: string;
  hash: string;
}

export type Unit = Pick<ShippedUnit, 'kind' | 'key'>;

/** Names a unit in a map. */
export const nameOf = ({ kind, key }: Unit) => `${kind} ${key}`;
/** Names one text of a unit in a map. */
export const contentOf = (unit: Unit & { hash: string }) => `${nameOf(unit)} ${unit.hash}`;

export async function knownRevisions(
  tx: Pick<Writer, 'select'>,
): Promise<Map<string, { id: string; createdAt: Date }>> {
  const { id, kind, key, hash, createdAt } = revisions;
  const rows = await tx.select({ id, kind, key, hash, createdAt }).from(revisions);
  return new Map(rows.map((row) => [contentOf(row), row]));
}

/** What is published now. `byStudio` when the studio published it: its own text, or an earlier one that it went back to. */
export async function livePublications(tx: Pick<Writer, 'select' | 'selectDistinct'>) {
  const { kind, key, revisionId, publishedAt } = publications;
  const rows = await tx
    .select({ kind, key, revisionId, publishedAt, origin: revisions.origin })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId));
  const chosen = await tx
    .selectDistinct({ kind, key })
    .from(publications)
    .innerJoin(
      publicationLog,
      and(
        eq(publicationLog.kind, kind),
        eq(publicationLog.key, key),
        eq(publicationLog.revisionId, revisionId),
        gte(publicationLog.at, publishedAt),
      ),
    );
  const names = new Set(chosen.map(nameOf));
  return new Map(
    rows.map(({ origin, ...row }) => [
      nameOf(row),
      { ...row, byStudio: origin === 'studio' || names.has(nameOf(row)) },
    ]),
  );
}

export async function addRevision(
  tx: Writer,
  unit: ShippedUnit,
  now: Date,
  origin: 'shipped' | 'studio' = 'shipped',
): Promise<{ id: string; createdAt: Date }> {
  const { kind, key, hash, body } = unit;
  const id = newId();
  await tx.insert(revisions).values({ id, kind, key, hash, body, origin, createdAt: now });
  return { id, createdAt: now };
}

/** The revision that holds a text of the studio: the one it has already, be it shipped, or a new one. */
export async function studioRevision(tx: Writer, unit: ShippedUnit, now: Date): Promise<string> {
  const { kind, key, hash } = unit;
  const ofContent = and(eq(revisions.kind, kind), eq(revisions.key, key), eq(revisions.hash, hash));
  const [known] = await tx.select({ id: revisions.id }).from(revisions).where(ofContent);
  return known?.id ?? (await addRevision(tx, unit, now, 'studio')).id;
}

export async function publish(tx: Writer, { kind, key }: Unit, revisionId: string, now: Date): Promise<void> {
  const current = { revisionId, publishedAt: now };
  await tx
    .insert(publications)
    .values({ kind, key, ...current })
    .onConflictDoUpdate({ target: [publications.kind, publications.key], set: current });
}

export async function unpublish(tx: Writer, { kind, key }: Unit): Promise<void> {
  await tx.delete(publications).where(and(eq(publications.kind, kind), eq(publications.key, key)));
}

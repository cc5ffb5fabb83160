import { createHash } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import type { Writer } from '#db/client.server.ts';
import { revisions } from '#db/schema.ts';
import { proposalItems } from '#db/studio-schema.ts';
import { studioRevision } from '../publications.ts';
import { mergedCourse } from './merge-course.ts';

type Item = typeof proposalItems.$inferSelect;

/**
 * A proposed text as it can be published over what is published now. A course file that only adds lessons to its base
 * takes in what others published meanwhile, and its proposal says so; null for any other text that is out of date.
 */
export async function overPublished(
  tx: Writer,
  { item, published }: { item: Item; published: string | null },
  now: Date,
): Promise<Item | null> {
  const { proposalId, kind, key, revisionId, baseRevisionId } = item;
  if (baseRevisionId === published) return item;
  if (kind !== 'course' || published === null) return null;
  const rows = await tx
    .select({ id: revisions.id, body: revisions.body })
    .from(revisions)
    .where(inArray(revisions.id, [revisionId, published, baseRevisionId ?? '']));
  const bodyOf = (id: string | null) => rows.find((row) => row.id === id)?.body ?? null;
  const body = mergedCourse({
    base: bodyOf(baseRevisionId),
    proposed: bodyOf(revisionId) ?? '',
    published: bodyOf(published) ?? '',
  });
  if (body === null) return null;
  const hash = createHash('sha256').update(body).digest('hex');
  const merged = {
    revisionId: await studioRevision(tx, { kind, key, body, hash }, now),
    baseRevisionId: published,
  };
  const ofItem = and(
    eq(proposalItems.proposalId, proposalId),
    eq(proposalItems.kind, kind),
    eq(proposalItems.key, key),
  );
  await tx.update(proposalItems).set(merged).where(ofItem);
  return { ...item, ...merged };
}

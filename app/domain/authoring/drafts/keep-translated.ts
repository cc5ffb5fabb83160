import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { revisions } from '#db/schema.ts';
import { addRevision, type ShippedUnit } from '../publications.ts';

/**
 * Keeps the text that a translation is marked as made from, so that its changes can be told later: a draft has only
 * its newest text. Keeping the same text again changes nothing.
 */
export async function keepTranslated(db: Db, { now, ...unit }: ShippedUnit & { now: Date }): Promise<void> {
  const { kind, key, hash } = unit;
  await db.write(async (tx) => {
    const ofContent = and(eq(revisions.kind, kind), eq(revisions.key, key), eq(revisions.hash, hash));
    const [known] = await tx.select({ id: revisions.id }).from(revisions).where(ofContent);
    if (!known) await addRevision(tx, unit, now, 'studio');
  });
}

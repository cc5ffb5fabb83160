import { and, eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { drafts } from '#db/studio-schema.ts';
import type { Unit } from '../publications.ts';
import { draftOf, isHeldByOther, type Draft } from './drafts.ts';

interface Input extends Unit {
  holder: string;
  /** Take it from another window that is still there: that one is told at its next saving. */
  take: boolean;
  now: Date;
}

/**
 * A window says that it writes in a draft. A window that was silent for a minute need not be asked. Without a draft
 * there is nothing to hold: the first saving makes it.
 */
export async function holdDraft(
  db: Db,
  { kind, key, holder, take, now }: Input,
): Promise<Result<{ draft: Draft | null }, 'held'>> {
  return db.write(async (tx) => {
    const draft = await draftOf(tx, { kind, key });
    if (!draft) return { ok: true, draft: null };
    if (!take && isHeldByOther(draft, holder, now)) return { ok: false, reason: 'held' };
    await tx
      .update(drafts)
      .set({ holder, heldAt: now })
      .where(and(eq(drafts.kind, kind), eq(drafts.key, key)));
    return { ok: true, draft: { ...draft, holder, heldAt: now } };
  });
}

/** A window that is closed lets go, so that the next one need not wait. */
export async function releaseDraft(db: Db, { kind, key, holder }: Unit & { holder: string }): Promise<void> {
  await db.write((tx) =>
    tx
      .update(drafts)
      .set({ holder: null, heldAt: null })
      .where(and(eq(drafts.kind, kind), eq(drafts.key, key), eq(drafts.holder, holder))),
  );
}

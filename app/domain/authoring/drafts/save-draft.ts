import { and, eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db, Writer } from '#db/client.server.ts';
import { drafts } from '#db/studio-schema.ts';
import type { Unit } from '../publications.ts';
import { draftOf, isHeldByOther, publishedRevision, type Draft } from './drafts.ts';

/** Bytes of one draft: more than the largest lesson with its front matter. */
export const mostDraftBytes = 80 * 1024;

interface Input extends Unit {
  courseId: string;
  body: string;
  /** The version the writer has read; null when there was no draft. */
  version: number | null;
  /** The window that writes; null for a form without one. */
  holder: string | null;
  personId: string;
  now: Date;
}

type Refusal = 'newer' | 'held' | 'too-big' | 'of-another-course';
type Saved = Result<{ version: number }, Refusal>;

/**
 * Keeps what was typed. Never overwrites what the writer has not read ('newer'), nor what another window is writing
 * ('held'). Saving the same text again changes nothing.
 */
export async function saveDraft(db: Db, input: Input): Promise<Saved> {
  if (Buffer.byteLength(input.body) > mostDraftBytes) return { ok: false, reason: 'too-big' };
  return db.write(async (tx) => {
    const draft = await draftOf(tx, input);
    if (!draft) return input.version === null ? insert(tx, input) : { ok: false, reason: 'newer' };
    if (draft.courseId !== input.courseId) return { ok: false, reason: 'of-another-course' };
    if (isHeldByOther(draft, input.holder, input.now)) return { ok: false, reason: 'held' };
    if (draft.version !== input.version) {
      // An answer that was lost on the way is asked for again with the same text.
      return draft.body === input.body
        ? { ok: true, version: draft.version }
        : { ok: false, reason: 'newer' };
    }
    return update(tx, draft, input);
  });
}

async function insert(
  tx: Writer,
  { kind, key, courseId, body, holder, personId, now }: Input,
): Promise<Saved> {
  await tx.insert(drafts).values({
    ...{ kind, key, courseId, body, holder, version: 1, writers: [personId], savedAt: now },
    heldAt: holder === null ? null : now,
    baseRevisionId: await publishedRevision(tx, { kind, key }),
  });
  return { ok: true, version: 1 };
}

async function update(tx: Writer, draft: Draft, { body, holder, personId, now }: Input): Promise<Saved> {
  const version = draft.body === body ? draft.version : draft.version + 1;
  const writers = draft.writers.includes(personId) ? draft.writers : [...draft.writers, personId];
  await tx
    .update(drafts)
    .set({
      ...{ body, version, writers, savedAt: now },
      ...(holder === null ? {} : { holder, heldAt: now }),
    })
    .where(and(eq(drafts.kind, draft.kind), eq(drafts.key, draft.key)));
  return { ok: true, version };
}

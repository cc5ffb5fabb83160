import { and, eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { drafts } from '#db/studio-schema.ts';
import { draftOf } from './drafts.ts';
import { saveDraft } from './save-draft.ts';

interface Input {
  id: string;
  courseId: string;
  body: string;
  /** The body learners read now; null for a question that was never published. */
  published: string | null;
  /** The version that was read; null when there was no draft. */
  version: number | null;
  personId: string;
  now: Date;
}

type Refusal = 'newer' | 'held' | 'too-big' | 'of-another-course';

/**
 * Keeps a question as typed, finished or not. One that reads again as it is published needs no draft any more: what
 * was written in it goes, unless somebody else wrote in it meanwhile ('newer').
 */
export async function saveQuestion(
  db: Db,
  { id, published, ...input }: Input,
): Promise<Result<object, Refusal>> {
  const unit = { kind: 'question', key: id } as const;
  if (input.body !== published) {
    const saved = await saveDraft(db, { ...unit, ...input, holder: null });
    return saved.ok ? { ok: true } : saved;
  }
  return db.write(async (tx) => {
    const draft = await draftOf(tx, unit);
    if (!draft) return { ok: true };
    if (draft.courseId !== input.courseId) return { ok: false, reason: 'of-another-course' };
    if (draft.version !== input.version) return { ok: false, reason: 'newer' };
    await tx.delete(drafts).where(and(eq(drafts.kind, 'question'), eq(drafts.key, id)));
    return { ok: true };
  });
}

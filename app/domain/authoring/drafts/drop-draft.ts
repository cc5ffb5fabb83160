import { and, eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { drafts } from '#db/studio-schema.ts';
import { nameOf, type Unit } from '../publications.ts';
import { draftOf } from './drafts.ts';

interface Input extends Unit {
  courseId: string;
  /** The version that was read before deciding; a newer text is not thrown away ('newer'). */
  version: number;
  personId: string;
  now: Date;
}

/**
 * Throws a draft away: what is published stays as it is. Answers whether there was one; a second time there is none.
 */
export async function dropDraft(
  db: Db,
  { kind, key, courseId, version, personId, now }: Input,
): Promise<Result<{ dropped: boolean }, 'newer'>> {
  return db.write(async (tx) => {
    const draft = await draftOf(tx, { kind, key });
    if (draft?.courseId !== courseId) return { ok: true, dropped: false };
    if (draft.version !== version) return { ok: false, reason: 'newer' };
    await tx.delete(drafts).where(and(eq(drafts.kind, kind), eq(drafts.key, key)));
    await recordAct(tx, {
      ...{ at: now, actorId: personId, act: 'draft-deleted', subject: nameOf({ kind, key }) },
      details: { course: courseId },
    });
    return { ok: true, dropped: true };
  });
}

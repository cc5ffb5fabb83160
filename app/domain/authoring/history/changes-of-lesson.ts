import { desc, eq } from 'drizzle-orm';
import type { Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { publicationLog } from '#db/studio-schema.ts';

export interface LessonChange {
  at: Date;
  change: Localized;
  /** The rule itself changed, not only its wording. */
  legal: boolean;
}

/** What changed in a lesson, in words, the newest first. Its first publication is no change. */
export async function changesOfLesson({ read }: Pick<Db, 'read'>, lessonId: string): Promise<LessonChange[]> {
  const { id, kind, previousRevisionId, proposalId, change, legal, at } = publicationLog;
  const rows = await read
    .select({ id, kind, previousRevisionId, proposalId, change, legal, at })
    .from(publicationLog)
    .where(eq(publicationLog.lessonId, lessonId))
    .orderBy(desc(at), desc(id));
  const together = Map.groupBy(rows, (row) => row.proposalId ?? row.id);
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    const isNew = group.some((row) => row.kind === 'lesson' && row.previousRevisionId === null);
    return first && !isNew ? [{ at: first.at, change: first.change, legal: first.legal }] : [];
  });
}

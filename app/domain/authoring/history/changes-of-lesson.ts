import { desc, eq } from 'drizzle-orm';
import type { Language, Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { publicationLog } from '#db/studio-schema.ts';
import { revisionBodies } from '../revision-bodies.ts';
import { readsOtherwise } from './reads-otherwise.ts';

export interface LessonChange {
  at: Date;
  change: Localized;
  /** The rule itself changed, not only its wording. */
  legal: boolean;
}

type Logged = Awaited<ReturnType<typeof publicationsOf>>[number];

/**
 * What changed in a lesson for those who read it in one language, in words, the newest first. Its first publication is
 * no change, and neither is what changed in other languages only.
 */
export async function changesOfLesson(
  db: Pick<Db, 'read'>,
  { lessonId, language }: { lessonId: string; language: Language },
): Promise<LessonChange[]> {
  const rows = await publicationsOf(db, lessonId);
  const text = `${lessonId}:${language}`;
  const together = Map.groupBy(rows, (row) => row.proposalId ?? row.id);
  return [...together.values()].flatMap((group) => {
    const [first] = group;
    const isNew = group.some(({ key, before }) => key === text && before === null);
    const concerns = group.some((row) => isOfReaders(row, language));
    return first && concerns && !isNew ? [{ at: first.at, change: first.change, legal: first.legal }] : [];
  });
}

function isOfReaders({ kind, key, before, after, legal }: Logged, language: Language): boolean {
  if (kind !== 'lesson' && kind !== 'question') return false;
  // A text that follows a changed rule says so even where its words stay.
  if (kind === 'lesson' && legal) return key.endsWith(`:${language}`);
  return readsOtherwise({ kind, key, before, after }, language);
}

async function publicationsOf(db: Pick<Db, 'read'>, lessonId: string) {
  const { at, id } = publicationLog;
  const rows = await db.read
    .select()
    .from(publicationLog)
    .where(eq(publicationLog.lessonId, lessonId))
    .orderBy(desc(at), desc(id));
  const ids = rows.flatMap(({ revisionId, previousRevisionId }) => [revisionId, previousRevisionId ?? '']);
  const bodies = await revisionBodies(db, ids.filter(Boolean));
  return rows.map((row) => ({
    ...row,
    before: bodies.get(row.previousRevisionId ?? '') ?? null,
    after: bodies.get(row.revisionId) ?? '',
  }));
}

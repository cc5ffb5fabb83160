import { and, desc, eq, inArray, like, or } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { publications, type UnitKind } from '#db/schema.ts';
import { publicationLog } from '#db/studio-schema.ts';
import type { Unit } from '../publications.ts';

export type LoggedPublication = typeof publicationLog.$inferSelect;

export interface UnitHistory {
  kind: UnitKind;
  key: string;
  /** What learners read now; null when it is published no longer. */
  current: { revisionId: string; publishedAt: Date } | null;
  /** What the studio published, the newest first. */
  log: LoggedPublication[];
}

/**
 * Every publication of a lesson's texts, of its questions and of its course file. `questionIds` are the questions of
 * the lesson that are published now; texts that never changed have an empty log.
 */
export async function historyOfLesson(
  { read }: Pick<Db, 'read'>,
  { courseId, lessonId, questionIds }: { courseId: string; lessonId: string; questionIds: readonly string[] },
): Promise<UnitHistory[]> {
  const log = await read
    .select()
    .from(publicationLog)
    .where(
      or(
        eq(publicationLog.lessonId, lessonId),
        and(eq(publicationLog.kind, 'course'), eq(publicationLog.key, courseId)),
      ),
    )
    .orderBy(desc(publicationLog.at), desc(publicationLog.id));
  const questions = [...new Set([...questionIds, ...keysOf(log, 'question')])];
  const now = await read
    .select()
    .from(publications)
    .where(
      or(
        and(eq(publications.kind, 'lesson'), like(publications.key, `${lessonId}:%`)),
        and(eq(publications.kind, 'question'), inArray(publications.key, questions)),
        and(eq(publications.kind, 'course'), eq(publications.key, courseId)),
      ),
    );
  const units: Unit[] = [
    { kind: 'course', key: courseId },
    ...[...new Set([...keysOf(log, 'lesson'), ...keysOf(now, 'lesson')])].toSorted().map(unit('lesson')),
    ...questions.toSorted().map(unit('question')),
  ];
  return units.map(({ kind, key }) => {
    const current = now.find((row) => row.kind === kind && row.key === key);
    return {
      kind,
      key,
      current: current ?? null,
      log: log.filter((row) => row.kind === kind && row.key === key),
    };
  });
}

const unit =
  (kind: UnitKind) =>
  (key: string): Unit => ({ kind, key });

function keysOf(rows: readonly Unit[], kind: UnitKind): string[] {
  return rows.filter((row) => row.kind === kind).map(({ key }) => key);
}

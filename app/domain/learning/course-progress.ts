import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { enrolments, lessonCompletions } from '#db/schema.ts';

export interface CourseProgress {
  enrolled: boolean;
  /** Ids of lessons done, in the order of the course. */
  completed: string[];
  done: number;
  total: number;
  /** The lesson opened last, while the course still has it. */
  lastLessonId: string | null;
  /** The first lesson not yet done; null when all are. */
  nextLessonId: string | null;
}

/** Pure: a lesson taken out of the course counts neither as done nor as to do. */
export function progressIn(
  lessonIds: readonly string[],
  done: ReadonlySet<string>,
  enrolment: { lastLessonId: string } | undefined,
): CourseProgress {
  const completed = lessonIds.filter((id) => done.has(id));
  const last = enrolment?.lastLessonId;
  return {
    enrolled: enrolment !== undefined,
    completed,
    done: completed.length,
    total: lessonIds.length,
    lastLessonId: last !== undefined && lessonIds.includes(last) ? last : null,
    nextLessonId: lessonIds.find((id) => !done.has(id)) ?? null,
  };
}

/** How far the person is in the course. `lessonIds` are the lessons of the course as it is published, in order. */
export async function courseProgress(
  { read }: Pick<Db, 'read'>,
  { personId, courseId, lessonIds }: { personId: string; courseId: string; lessonIds: readonly string[] },
): Promise<CourseProgress> {
  const completions = await read
    .select({ lessonId: lessonCompletions.lessonId })
    .from(lessonCompletions)
    .where(and(eq(lessonCompletions.personId, personId), eq(lessonCompletions.courseId, courseId)));
  const [enrolment] = await read
    .select({ lastLessonId: enrolments.lastLessonId })
    .from(enrolments)
    .where(and(eq(enrolments.personId, personId), eq(enrolments.courseId, courseId)));
  return progressIn(lessonIds, new Set(completions.map(({ lessonId }) => lessonId)), enrolment);
}

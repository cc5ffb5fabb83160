import { desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { enrolments } from '#db/schema.ts';

export interface OpenCourse {
  courseId: string;
  lastLessonId: string;
  startedAt: Date;
  updatedAt: Date;
}

/** The courses a person has begun, the one she opened last first. The library knows which still exist. */
export async function continueLearning(
  { read }: Pick<Db, 'read'>,
  { personId, limit = 20 }: { personId: string; limit?: number },
): Promise<OpenCourse[]> {
  return read
    .select({
      courseId: enrolments.courseId,
      lastLessonId: enrolments.lastLessonId,
      startedAt: enrolments.startedAt,
      updatedAt: enrolments.updatedAt,
    })
    .from(enrolments)
    .where(eq(enrolments.personId, personId))
    .orderBy(desc(enrolments.updatedAt), enrolments.courseId)
    .limit(limit);
}

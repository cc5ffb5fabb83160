import { desc, eq } from 'drizzle-orm';
import type { Course } from '#app/content/schema/course.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { enrolments, people } from '#db/schema.ts';
import { enrol } from './enrol.ts';

export interface LessonVisit {
  personId: string;
  course: { id: string; lessons: readonly Pick<Course['lessons'][number], 'id'>[] };
  lessonId: string;
  now: Date;
}

/** Remembers where "Continue" leads; opening the first lesson enrols. Opening the same lesson again writes nothing. */
export async function openLesson(
  db: Db,
  { personId, course, lessonId, now }: LessonVisit,
): Promise<Result<{ written: boolean }, 'unknown-person' | 'no-such-lesson'>> {
  if (!course.lessons.some(({ id }) => id === lessonId)) return { ok: false, reason: 'no-such-lesson' };

  const [latest] = await db.read
    .select({ courseId: enrolments.courseId, lessonId: enrolments.lastLessonId })
    .from(enrolments)
    .where(eq(enrolments.personId, personId))
    .orderBy(desc(enrolments.updatedAt))
    .limit(1);
  if (latest?.courseId === course.id && latest.lessonId === lessonId) return { ok: true, written: false };

  return db.write(async (tx) => {
    const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId));
    if (!person) return { ok: false, reason: 'unknown-person' };
    await enrol(tx, { personId, courseId: course.id, lessonId, now });
    return { ok: true, written: true };
  });
}

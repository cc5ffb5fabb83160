import { eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { lessonCompletions, people } from '#db/schema.ts';
import { enrol } from './enrol.ts';
import type { LessonVisit } from './open-lesson.ts';

/** Marks a lesson as done, and enrols who was not. Doing it again keeps the first date; `first` says which it was. */
export async function completeLesson(
  db: Db,
  { personId, course, lessonId, now }: LessonVisit,
): Promise<Result<{ first: boolean }, 'unknown-person' | 'no-such-lesson'>> {
  if (!course.lessons.some(({ id }) => id === lessonId)) return { ok: false, reason: 'no-such-lesson' };
  return db.write(async (tx) => {
    const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId));
    if (!person) return { ok: false, reason: 'unknown-person' };
    await enrol(tx, { personId, courseId: course.id, lessonId, now });
    const made = await tx
      .insert(lessonCompletions)
      .values({ personId, lessonId, courseId: course.id, completedAt: now })
      .onConflictDoNothing()
      .returning({ lessonId: lessonCompletions.lessonId });
    return { ok: true, first: made.length > 0 };
  });
}

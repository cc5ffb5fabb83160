import type { Writer } from '#db/client.server.ts';
import { enrolments } from '#db/schema.ts';

/** Enrols the person when she is not, and makes this lesson the one where "Continue" leads. */
export async function enrol(
  tx: Pick<Writer, 'insert'>,
  { personId, courseId, lessonId, now }: { personId: string; courseId: string; lessonId: string; now: Date },
): Promise<void> {
  const place = { lastLessonId: lessonId, updatedAt: now };
  await tx
    .insert(enrolments)
    .values({ personId, courseId, startedAt: now, ...place })
    .onConflictDoUpdate({ target: [enrolments.personId, enrolments.courseId], set: place });
}

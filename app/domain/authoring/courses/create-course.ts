import { and, eq } from 'drizzle-orm';
import type { CourseDraft } from '#app/content/schema/course.ts';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { publications } from '#db/schema.ts';
import { courseAuthors, drafts } from '#db/studio-schema.ts';

interface Input {
  personId: string;
  course: CourseDraft;
  now: Date;
}

/** Begins a course as a draft, whose author is the person. Refused when there is or will be a course with its id. */
export async function createCourse(
  db: Db,
  { personId, course, now }: Input,
): Promise<Result<{ courseId: string }, 'taken'>> {
  const { id } = course;
  return db.write(async (tx) => {
    const draft = await tx
      .select({ key: drafts.key })
      .from(drafts)
      .where(and(eq(drafts.kind, 'course'), eq(drafts.key, id)));
    const published = await tx
      .select({ key: publications.key })
      .from(publications)
      .where(and(eq(publications.kind, 'course'), eq(publications.key, id)));
    if (draft.length + published.length > 0) return { ok: false, reason: 'taken' };
    await tx.insert(drafts).values({
      ...{ kind: 'course', key: id, courseId: id, body: JSON.stringify(course), version: 1 },
      ...{ writers: [personId], savedAt: now },
    });
    await tx.insert(courseAuthors).values({ courseId: id, personId, addedAt: now });
    await recordAct(tx, { at: now, actorId: personId, act: 'course-begun', subject: id, details: {} });
    return { ok: true, courseId: id };
  });
}

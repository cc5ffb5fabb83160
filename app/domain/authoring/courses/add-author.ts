import { and, eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import { findAccount } from '#app/domain/people/find-account.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { people } from '#db/schema.ts';
import { courseAuthors } from '#db/studio-schema.ts';

interface Input {
  courseId: string;
  /** As typed. */
  handle: string;
  actorId: string | null;
  now: Date;
}

/** Lets a trainer, reviewer or admin write in a course. Doing it twice changes nothing. */
export async function addAuthor(
  db: Db,
  { courseId, handle, actorId, now }: Input,
): Promise<Result<{ added: boolean }, 'unknown-handle' | 'no-trainer'>> {
  const account = await findAccount(db, handle);
  if (!account) return { ok: false, reason: 'unknown-handle' };
  const { personId } = account;
  return db.write(async (tx) => {
    const [person] = await tx.select({ role: people.role }).from(people).where(eq(people.id, personId));
    if (!person || !['trainer', 'reviewer', 'admin'].includes(person.role))
      return { ok: false, reason: 'no-trainer' };
    const there = await tx
      .select({ personId: courseAuthors.personId })
      .from(courseAuthors)
      .where(and(eq(courseAuthors.courseId, courseId), eq(courseAuthors.personId, personId)));
    if (there.length > 0) return { ok: true, added: false };
    await tx.insert(courseAuthors).values({ courseId, personId, addedAt: now });
    await recordAct(tx, {
      ...{ at: now, actorId, act: 'author-added', subject: courseId },
      details: { person: personId },
    });
    return { ok: true, added: true };
  });
}

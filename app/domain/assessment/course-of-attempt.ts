import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { attempts } from '#db/schema.ts';

/** The course of one's own attempt; null when there is no such attempt of this person. */
export async function courseOfAttempt(
  { read }: Pick<Db, 'read'>,
  { personId, attemptId }: { personId: string; attemptId: string },
): Promise<string | null> {
  const [attempt] = await read
    .select({ courseId: attempts.courseId })
    .from(attempts)
    .where(and(eq(attempts.id, attemptId), eq(attempts.personId, personId)));
  return attempt?.courseId ?? null;
}

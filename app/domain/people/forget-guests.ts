import { and, eq, inArray, notExists } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { people, sessions } from '#db/schema.ts';

const anHour = 60 * 60 * 1000;

/**
 * Deletes guests whose last session has ended: nobody can come back to what they did. Guests of the last hour are
 * spared, because a guest is made a moment before her session. Answers how many were forgotten.
 */
export async function forgetGuests(db: Db, { now }: { now: Date }): Promise<{ forgotten: number }> {
  const ofPerson = db.read.select().from(sessions).where(eq(sessions.personId, people.id));
  const left = await db.read
    .select({ id: people.id, createdAt: people.createdAt })
    .from(people)
    .where(and(eq(people.kind, 'guest'), notExists(ofPerson)));
  const ids = left
    .filter(({ createdAt }) => now.getTime() - createdAt.getTime() > anHour)
    .map(({ id }) => id);
  await db.write(async (tx) => {
    for (let i = 0; i < ids.length; i += 500) {
      // Asked once more: a guest may have become an account since the list was made.
      await tx.delete(people).where(and(eq(people.kind, 'guest'), inArray(people.id, ids.slice(i, i + 500))));
    }
  });
  return { forgotten: ids.length };
}

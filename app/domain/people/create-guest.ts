import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { people } from '#db/schema.ts';

/** Makes a guest: called by the first act worth keeping, never by reading. */
export async function createGuest(db: Db, input: { now: Date }): Promise<{ personId: string }> {
  const personId = newId();
  await db.write(async (tx) => {
    await tx.insert(people).values({ id: personId, kind: 'guest', createdAt: input.now });
  });
  return { personId };
}

import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { certificates, people } from '#db/schema.ts';

/**
 * Deletes a person with progress, answers, attempts and sessions, at once. Of a certificate only its number stays, so
 * that whoever holds the paper learns that its holder withdrew it; the name on it is erased.
 */
export async function deletePerson(db: Db, input: { personId: string; now: Date }): Promise<void> {
  const { personId, now } = input;
  await db.write(async (tx) => {
    await tx
      .update(certificates)
      .set({ withdrawnAt: now, holderName: '' })
      .where(eq(certificates.personId, personId));
    await tx.delete(people).where(eq(people.id, personId));
  });
}

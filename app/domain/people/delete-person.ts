import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { certificates, people } from '#db/schema.ts';

/**
 * Deletes a person with progress, answers, attempts and sessions. Certificates stay verifiable, without any link to
 * an account; a name that was shown is shown no more, because nobody could take that back afterwards.
 */
export async function deletePerson(db: Db, personId: string): Promise<void> {
  await db.write(async (tx) => {
    await tx
      .update(certificates)
      .set({ visibility: 'name-checked' })
      .where(and(eq(certificates.personId, personId), eq(certificates.visibility, 'name-shown')));
    await tx.delete(people).where(eq(people.id, personId));
  });
}

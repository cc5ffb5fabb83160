import { eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db, Writer } from '#db/client.server.ts';
import { people } from '#db/schema.ts';
import { takeCompletions, takeEnrolments, takePractice, type TakeOver } from './take-over.ts';

/**
 * Takes the progress made as a guest over into the account that signed in on the same device, and deletes the guest.
 * Of two answers or two places the newer stays; a lesson done twice keeps its earlier date.
 */
export async function mergeProgress(
  db: Db,
  { guestId, accountId }: TakeOver,
): Promise<Result<object, 'not-a-guest' | 'not-an-account'>> {
  return db.write(async (tx) => {
    if ((await kindOf(tx, guestId)) !== 'guest') return { ok: false, reason: 'not-a-guest' };
    if ((await kindOf(tx, accountId)) !== 'account') return { ok: false, reason: 'not-an-account' };
    await takeCompletions(tx, { guestId, accountId });
    await takePractice(tx, { guestId, accountId });
    await takeEnrolments(tx, { guestId, accountId });
    await tx.delete(people).where(eq(people.id, guestId));
    return { ok: true };
  });
}

async function kindOf(tx: Writer, personId: string): Promise<'guest' | 'account' | undefined> {
  const [person] = await tx.select({ kind: people.kind }).from(people).where(eq(people.id, personId));
  return person?.kind;
}

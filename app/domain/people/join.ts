import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { accounts, people } from '#db/schema.ts';
import type { Result } from '#app/http/result.ts';
import { handleKey } from './handle.ts';

interface Joining {
  /** The guest of this device, who keeps everything; null when nothing was done yet. */
  guestId: string | null;
  /** Parsed by `parseHandle`. */
  handle: string;
  passwordHash: string;
  recoveryHash: string;
  now: Date;
}

/** Makes the guest (or a new person) an account. */
export async function join(db: Db, input: Joining): Promise<Result<{ personId: string }, 'handle-taken'>> {
  const key = handleKey(input.handle);
  return db.write(async (tx) => {
    const taken = await tx
      .select({ id: accounts.personId })
      .from(accounts)
      .where(eq(accounts.handleKey, key));
    if (taken.length > 0) return { ok: false, reason: 'handle-taken' };

    const [guest] = input.guestId
      ? await tx
          .update(people)
          .set({ kind: 'account' })
          .where(and(eq(people.id, input.guestId), eq(people.kind, 'guest')))
          .returning({ id: people.id })
      : [];
    const personId = guest?.id ?? newId();
    if (!guest) await tx.insert(people).values({ id: personId, kind: 'account', createdAt: input.now });

    await tx.insert(accounts).values({
      personId,
      handle: input.handle,
      handleKey: key,
      passwordHash: input.passwordHash,
      recoveryHash: input.recoveryHash,
    });
    return { ok: true, personId };
  });
}

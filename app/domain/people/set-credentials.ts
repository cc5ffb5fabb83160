import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { accounts, sessions } from '#db/schema.ts';
import type { Result } from '#app/http/result.ts';

/**
 * Spends a recovery code: sets a new password, puts a new code in the place of the spent one and ends every session.
 * The code is compared inside the change, so that it can be spent only once.
 */
export async function recoverAccount(
  db: Db,
  input: { personId: string; recoveryHash: string; newPasswordHash: string; newRecoveryHash: string },
): Promise<Result<{ personId: string }, 'wrong-code'>> {
  return db.write(async (tx) => {
    const changed = await tx
      .update(accounts)
      .set({ passwordHash: input.newPasswordHash, recoveryHash: input.newRecoveryHash })
      .where(and(eq(accounts.personId, input.personId), eq(accounts.recoveryHash, input.recoveryHash)))
      .returning({ personId: accounts.personId });
    if (changed.length === 0) return { ok: false, reason: 'wrong-code' };
    await tx.delete(sessions).where(eq(sessions.personId, input.personId));
    return { ok: true, personId: input.personId };
  });
}

/** Puts a new recovery code in the place of the old one, which stops working. */
export async function replaceRecoveryCode(
  db: Db,
  input: { personId: string; recoveryHash: string },
): Promise<void> {
  await db.write(async (tx) => {
    await tx
      .update(accounts)
      .set({ recoveryHash: input.recoveryHash })
      .where(eq(accounts.personId, input.personId));
  });
}

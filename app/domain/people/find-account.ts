import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { accounts } from '#db/schema.ts';
import { handleKey } from './handle.ts';

export type Account = typeof accounts.$inferSelect;

/** The account of a handle, whatever its case or look-alike letters. */
export async function findAccount(db: Db, handle: string): Promise<Account | null> {
  const [account] = await db.read
    .select()
    .from(accounts)
    .where(eq(accounts.handleKey, handleKey(handle)));
  return account ?? null;
}

export async function accountOf(db: Db, personId: string): Promise<Account | null> {
  const [account] = await db.read.select().from(accounts).where(eq(accounts.personId, personId));
  return account ?? null;
}

import { eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { people, type Role } from '#db/schema.ts';
import { findAccount } from './find-account.ts';

interface Input {
  /** As typed. */
  handle: string;
  role: Role;
  /** Null when whoever runs the school did it at the machine. */
  actorId: string | null;
  now: Date;
}

/** Gives an account a role, instead of the one it had. Doing it twice changes nothing and is written down once. */
export async function setRole(
  db: Db,
  { handle, role, actorId, now }: Input,
): Promise<Result<{ changed: boolean }, 'unknown-handle'>> {
  const account = await findAccount(db, handle);
  if (!account) return { ok: false, reason: 'unknown-handle' };
  const { personId } = account;
  return db.write(async (tx) => {
    const [person] = await tx.select({ role: people.role }).from(people).where(eq(people.id, personId));
    if (person?.role === role) return { ok: true, changed: false };
    await tx.update(people).set({ role }).where(eq(people.id, personId));
    await recordAct(tx, { at: now, actorId, act: 'role-given', subject: personId, details: { role } });
    return { ok: true, changed: true };
  });
}

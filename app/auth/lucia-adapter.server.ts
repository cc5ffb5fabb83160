import { createHash } from 'node:crypto';
import { eq, lte, sql } from 'drizzle-orm';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import type { Db } from '#db/client.server.ts';
import { accounts, people, sessions } from '#db/schema.ts';

/** What is kept of a session id: its hash, so that a copy of the database opens no session. */
function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

type Changes = Pick<
  Adapter,
  'setSession' | 'updateSessionExpiration' | 'deleteSession' | 'deleteUserSessions' | 'deleteExpiredSessions'
>;

/** Lucia's storage on our database rules: queries on the reader, changes in the queue of the writer. */
export function luciaAdapter(db: Db): Adapter {
  const withUser = db.read
    .select({
      personId: people.id,
      kind: people.kind,
      role: people.role,
      handle: accounts.handle,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(accounts, eq(accounts.personId, people.id))
    .where(eq(sessions.idHash, sql.placeholder('idHash')))
    .prepare();

  return {
    async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const [row] = await withUser.execute({ idHash: hashOf(sessionId) });
      if (!row) return [null, null];
      return [
        { id: sessionId, userId: row.personId, expiresAt: row.expiresAt, attributes: {} },
        { id: row.personId, attributes: { kind: row.kind, role: row.role, handle: row.handle } },
      ];
    },
    async getUserSessions() {
      // Lucia would hand out ids here; we keep only their hashes, and nothing asks for the list.
      return [];
    },
    ...sessionChanges(db),
  };
}

function sessionChanges(db: Db): Changes {
  return {
    async setSession(session) {
      await db.write(async (tx) => {
        await tx
          .insert(sessions)
          .values({ idHash: hashOf(session.id), personId: session.userId, expiresAt: session.expiresAt });
      });
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await db.write(async (tx) => {
        await tx
          .update(sessions)
          .set({ expiresAt })
          .where(eq(sessions.idHash, hashOf(sessionId)));
      });
    },
    async deleteSession(sessionId) {
      await db.write(async (tx) => {
        await tx.delete(sessions).where(eq(sessions.idHash, hashOf(sessionId)));
      });
    },
    async deleteUserSessions(personId) {
      await db.write(async (tx) => {
        await tx.delete(sessions).where(eq(sessions.personId, personId));
      });
    },
    async deleteExpiredSessions() {
      await db.write(async (tx) => {
        await tx.delete(sessions).where(lte(sessions.expiresAt, new Date()));
      });
    },
  };
}

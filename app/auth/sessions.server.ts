import { and, eq, gt } from 'drizzle-orm';
import { Lucia, TimeSpan } from 'lucia';
import { cookieValue } from '#app/http/cookies.ts';
import type { Db } from '#db/client.server.ts';
import { sessions, type Role } from '#db/schema.ts';
import { luciaAdapter } from './lucia-adapter.server.ts';

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: { kind: 'guest' | 'account'; role: Role; handle: string | null };
  }
}

/** Who is asking. A visitor without a session is `null`. */
export interface Person {
  id: string;
  kind: 'guest' | 'account';
  role: Role;
  /** As typed when joining; null for a guest. */
  handle: string | null;
}

export interface Sessions {
  cookieName: string;
  /** Who the cookies belong to, and the cookie to set when the session was prolonged or has ended. */
  read(cookieHeader: string | null | undefined): Promise<{ person: Person | null; cookie: string | null }>;
  /** Opens a session of 30 sliding days; answers the cookie to set. */
  start(personId: string): Promise<string>;
  /** Ends the session of these cookies; answers the cookie that forgets it. */
  end(cookieHeader: string | null | undefined): Promise<string>;
  /** Ends every session of a person, on all devices. */
  endAll(personId: string): Promise<void>;
  /** How many sessions of a person are open, this one included. */
  count(personId: string): Promise<number>;
  /** Sweeps out what has expired. */
  forgetExpired(): Promise<void>;
}

function createLucia(db: Db, secure: boolean) {
  return new Lucia(luciaAdapter(db), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    sessionCookie: {
      // The prefix makes browsers refuse the cookie from another host or an insecure page.
      name: secure ? '__Host-sailau' : 'sailau',
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: ({ kind, role, handle }) => ({ kind, role, handle }),
  });
}

export function createSessions(db: Db, secure: boolean): Sessions {
  const lucia = createLucia(db, secure);
  // Lucia's own reader decodes every cookie and throws when any of them, even a stranger's, is badly encoded.
  const sessionId = (cookies: string | null | undefined) => cookieValue(cookies, lucia.sessionCookieName);

  return {
    cookieName: lucia.sessionCookieName,
    async read(cookies) {
      const id = sessionId(cookies);
      if (!id) return { person: null, cookie: null };
      const { session, user } = await lucia.validateSession(id);
      if (!session) return { person: null, cookie: lucia.createBlankSessionCookie().serialize() };
      const { kind, role, handle } = user;
      return {
        person: { id: user.id, kind, role, handle },
        cookie: session.fresh ? lucia.createSessionCookie(session.id).serialize() : null,
      };
    },
    async start(personId) {
      const session = await lucia.createSession(personId, {});
      return lucia.createSessionCookie(session.id).serialize();
    },
    async end(cookies) {
      const id = sessionId(cookies);
      if (id) await lucia.invalidateSession(id);
      return lucia.createBlankSessionCookie().serialize();
    },
    async endAll(personId) {
      await lucia.invalidateUserSessions(personId);
    },
    count: (personId) =>
      db.read.$count(sessions, and(eq(sessions.personId, personId), gt(sessions.expiresAt, new Date()))),
    async forgetExpired() {
      await lucia.deleteExpiredSessions();
    },
  };
}

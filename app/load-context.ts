import type { Person } from '#app/auth/sessions.server.ts';
import type { School } from '#app/school.server.ts';

/** What the server hands to every loader and action. */
export type Context = {
  school: School;
  /** Who is asking; null without a session. */
  person: Person | null;
  /** Where the request comes from: only ever used as the subject of a rate limit. */
  source: string;
};

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends Context {}
}

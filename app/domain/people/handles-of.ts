import { inArray } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { accounts } from '#db/schema.ts';

/** Handles by person, for those who work together; whoever is gone is left out. */
export async function handlesOf(
  { read }: Pick<Db, 'read'>,
  personIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = [...new Set(personIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const { personId, handle } = accounts;
  const rows = await read.select({ personId, handle }).from(accounts).where(inArray(personId, ids));
  return new Map(rows.map((row) => [row.personId, row.handle]));
}

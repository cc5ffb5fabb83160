import { and, eq } from 'drizzle-orm';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { certificates, type Visibility } from '#db/schema.ts';
import { readSerial } from './serial.ts';

/** The holder decides what her serial tells a stranger. A certificate of somebody else is as unknown as none. */
export async function setVisibility(
  db: Db,
  { personId, serial, visibility }: { personId: string; serial: string; visibility: Visibility },
): Promise<Result<{ visibility: Visibility }, 'not-found'>> {
  const changed = await db.write((tx) =>
    tx
      .update(certificates)
      .set({ visibility })
      .where(and(eq(certificates.serial, readSerial(serial) ?? ''), eq(certificates.personId, personId)))
      .returning({ visibility: certificates.visibility }),
  );
  return changed.length > 0 ? { ok: true, visibility } : { ok: false, reason: 'not-found' };
}

import { eq } from 'drizzle-orm';
import { recordAct } from '#app/domain/audit.server.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { certificates, people } from '#db/schema.ts';
import { readSerial } from './serial.ts';

export interface RevokeCertificate {
  actorId: string;
  serial: string;
  /** Shown to whoever verifies the serial. 1–300 characters. */
  reason: string;
  now: Date;
}

export type RevokedCertificate = Result<
  { revokedAt: Date; reason: string },
  'not-allowed' | 'not-found' | 'reason-missing' | 'reason-too-long'
>;

const longestReason = 300;

/** Withdraws a certificate for good. Only an admin may. Revoking again answers the first date and reason. */
export async function revokeCertificate(db: Db, input: RevokeCertificate): Promise<RevokedCertificate> {
  const { actorId, now } = input;
  const reason = input.reason.trim();
  return db.write(async (tx): Promise<RevokedCertificate> => {
    const [actor] = await tx.select({ role: people.role }).from(people).where(eq(people.id, actorId));
    if (actor?.role !== 'admin') return { ok: false, reason: 'not-allowed' };
    if (reason === '') return { ok: false, reason: 'reason-missing' };
    if (reason.length > longestReason) return { ok: false, reason: 'reason-too-long' };

    const found = eq(certificates.serial, readSerial(input.serial) ?? '');
    const [row] = await tx.select().from(certificates).where(found);
    if (!row) return { ok: false, reason: 'not-found' };
    if (row.revokedAt) return { ok: true, revokedAt: row.revokedAt, reason: row.revokedReason ?? '' };

    await tx.update(certificates).set({ revokedAt: now, revokedReason: reason }).where(found);
    await recordAct(tx, {
      at: now,
      actorId,
      act: 'certificate-revoked',
      subject: row.serial,
      details: { course: row.courseId },
    });
    return { ok: true, revokedAt: now, reason };
  });
}

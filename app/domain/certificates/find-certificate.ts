import { and, eq, ne } from 'drizzle-orm';
import type { Language, Localized } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { certificates } from '#db/schema.ts';
import { readSerial } from './serial.ts';
import { certificateState, type CertificateState } from './state.ts';

/** What a stranger who has the serial may know. */
export interface PublicCertificate {
  serial: string;
  courseId: string;
  title: Localized;
  language: Language;
  lessonCount: number;
  contentRevision: string;
  lawCheckedOn: string;
  issuedAt: Date;
  expiresAt: Date;
  state: CertificateState;
  revokedAt: Date | null;
  revokedReason: string | null;
  /** Only when the holder shows it; otherwise a name can be checked with `checkHolderName`. */
  holderName: string | null;
}

/** The row behind a typed serial. A hidden certificate is as unknown as one that was never issued. */
export async function visibleCertificate(
  { read }: Pick<Db, 'read'>,
  typedSerial: string,
): Promise<typeof certificates.$inferSelect | null> {
  const serial = readSerial(typedSerial);
  if (!serial) return null;
  const [row] = await read
    .select()
    .from(certificates)
    .where(and(eq(certificates.serial, serial), ne(certificates.visibility, 'hidden')));
  return row ?? null;
}

/** What verification shows; null when unknown or hidden. `serial` is as typed. */
export async function findCertificate(
  db: Pick<Db, 'read'>,
  { serial, now }: { serial: string; now: Date },
): Promise<PublicCertificate | null> {
  const row = await visibleCertificate(db, serial);
  if (!row) return null;
  const { personId: _person, attemptId: _attempt, id: _id, withdrawnAt: _withdrawn, ...shown } = row;
  const { visibility, holderName, ...open } = shown;
  return {
    ...open,
    state: certificateState(row, now),
    // A withdrawn certificate has lost its name.
    holderName: visibility === 'name-shown' ? holderName || null : null,
  };
}

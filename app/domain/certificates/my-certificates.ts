import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { certificates } from '#db/schema.ts';
import { readSerial } from './serial.ts';
import { certificateState, type CertificateState } from './state.ts';

/** All that a holder may know of her own certificate. */
export type OwnCertificate = Omit<typeof certificates.$inferSelect, 'personId'> & { state: CertificateState };

interface Asked {
  personId: string;
  now: Date;
}

/** A person's certificates, the newest first, in every state. */
export async function myCertificates(
  { read }: Pick<Db, 'read'>,
  { personId, now }: Asked,
): Promise<OwnCertificate[]> {
  const rows = await read
    .select()
    .from(certificates)
    .where(eq(certificates.personId, personId))
    .orderBy(desc(certificates.issuedAt));
  return rows.map((row) => ownView(row, now));
}

/** One's own certificate, for its page and its sheet; null when it is somebody else's or does not exist. */
export async function myCertificate(
  { read }: Pick<Db, 'read'>,
  { personId, serial, now }: Asked & { serial: string },
): Promise<OwnCertificate | null> {
  const [row] = await read
    .select()
    .from(certificates)
    .where(and(eq(certificates.personId, personId), eq(certificates.serial, readSerial(serial) ?? '')));
  return row ? ownView(row, now) : null;
}

function ownView({ personId: _person, ...row }: typeof certificates.$inferSelect, now: Date): OwnCertificate {
  return { ...row, state: certificateState(row, now) };
}

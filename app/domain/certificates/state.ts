export type CertificateState = 'valid' | 'expired' | 'revoked' | 'withdrawn';

/** Revocation outlives withdrawal by the holder, and both outlive expiry. A certificate is expired from the moment `expiresAt` on. */
export function certificateState(
  {
    expiresAt,
    revokedAt,
    withdrawnAt,
  }: { expiresAt: Date; revokedAt: Date | null; withdrawnAt: Date | null },
  now: Date,
): CertificateState {
  if (revokedAt) return 'revoked';
  if (withdrawnAt) return 'withdrawn';
  return now < expiresAt ? 'valid' : 'expired';
}

/**
 * The same day and time so many calendar months later, in UTC. A day the month does not have becomes its last day:
 * 31 August plus six months is the end of February.
 */
export function addMonths(from: Date, months: number): Date {
  const moved = new Date(from);
  moved.setUTCMonth(from.getUTCMonth() + months);
  if (moved.getUTCDate() !== from.getUTCDate()) moved.setUTCDate(0);
  return moved;
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { foldAnswer, lookAlikesToCyrillic } from '#app/domain/assessment/grading/fold-answer.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { visibleCertificate } from './find-certificate.ts';

/**
 * Whether a name read from a sheet of paper is the holder's. Case, spaces, look-alike letters and letters missing on
 * a Russian keyboard do not matter. Comparing digests takes the same time for a near miss and a wild guess; how often
 * one may ask is limited where requests come in.
 */
export async function checkHolderName(
  db: Pick<Db, 'read'>,
  { serial, name }: { serial: string; name: string },
): Promise<Result<{ matches: boolean }, 'not-found'>> {
  const row = await visibleCertificate(db, serial);
  // Of a withdrawn certificate no name is left to compare.
  if (!row || row.withdrawnAt) return { ok: false, reason: 'not-found' };
  const same = sameDigest(name, row.holderName);
  const looksTheSame = sameDigest(lookAlikesToCyrillic(name), lookAlikesToCyrillic(row.holderName));
  return { ok: true, matches: same || looksTheSame };
}

function sameDigest(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(name: string): Buffer {
  return createHash('sha256').update(foldAnswer(name)).digest();
}

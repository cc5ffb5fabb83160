import { and, eq } from 'drizzle-orm';
import { pinnedCourse } from '#app/domain/assessment/pinned-texts.ts';
import type { Result } from '#app/http/result.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { attempts, certificates, type Visibility } from '#db/schema.ts';
import { contentRevision } from './content-revision.ts';
import { holderName, type HolderNameFault } from './holder-name.ts';
import { newSerial } from './serial.ts';
import { addMonths } from './state.ts';

export interface IssueCertificate {
  personId: string;
  attemptId: string;
  /** As typed. It may be a chosen name. */
  holderName: string;
  visibility: Visibility;
  /** The language that comes first on the sheet. */
  language: Language;
  /** "YYYY-MM-DD": the earliest day on which the law behind a lesson of the course was checked. */
  lawCheckedOn: string;
  now: Date;
}

/** Issuing twice answers the first certificate, with `issued: false`, whatever name is given the second time. */
export type IssuedCertificate = Result<
  { serial: string; issued: boolean },
  'not-found' | 'not-passed' | HolderNameFault
>;

export async function issueCertificate(db: Db, input: IssueCertificate): Promise<IssuedCertificate> {
  const { now, holderName: typedName, ...asked } = input;
  const { personId, attemptId } = asked;
  return db.write(async (tx): Promise<IssuedCertificate> => {
    const own = and(eq(attempts.id, attemptId), eq(attempts.personId, personId));
    const [attempt] = await tx.select().from(attempts).where(own);
    if (!attempt) return { ok: false, reason: 'not-found' };
    if (!attempt.passed) return { ok: false, reason: 'not-passed' };

    const made = { serial: certificates.serial };
    const [existing] = await tx.select(made).from(certificates).where(eq(certificates.attemptId, attemptId));
    if (existing) return { ok: true, serial: existing.serial, issued: false };

    const named = holderName(typedName);
    if (!named.ok) return named;

    const { courseId, courseRevisionId } = attempt;
    const { certificate, lessons } = await pinnedCourse(tx, courseRevisionId);
    const lessonIds = lessons.map(({ id }) => id);
    const serial = newSerial();
    await tx.insert(certificates).values({
      ...asked,
      id: newId(),
      serial,
      courseId,
      holderName: named.name,
      title: certificate.title,
      lessonCount: lessons.length,
      contentRevision: await contentRevision(tx, { attemptId, courseRevisionId, lessonIds }),
      issuedAt: now,
      expiresAt: addMonths(now, certificate.validMonths),
    });
    return { ok: true, serial, issued: true };
  });
}

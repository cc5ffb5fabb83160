import type { AppLoadContext } from '@remix-run/node';
import { provisionsOfCourse } from '#app/content/law/resting.ts';
import { earnedCertificates } from '#app/domain/certificates/eligibility.ts';
import { findCertificate } from '#app/domain/certificates/find-certificate.ts';
import { myCertificates } from '#app/domain/certificates/my-certificates.ts';
import type { CertificateState } from '#app/domain/certificates/state.ts';
import type { Language } from '#app/i18n/languages.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import type { Visibility } from '#db/schema.ts';
import { lastChange } from './law/law-lines.ts';

export interface EarnedView {
  attemptId: string;
  course: string;
}

/** Dates as ISO text. */
export interface CertificateView {
  serial: string;
  title: string;
  holderName: string;
  state: CertificateState;
  issuedAt: string;
  expiresAt: string;
  lawCheckedOn: string;
  visibility: Visibility;
}

/** What the holder has earned and not yet made, and what she has. */
export async function certificatesView(
  { school, person }: AppLoadContext,
  language: Language,
): Promise<{ earned: EarnedView[]; certificates: CertificateView[] }> {
  if (!person) return { earned: [], certificates: [] };
  const { db, library } = school;
  const earned = await earnedCertificates(db, { personId: person.id });
  const made = await myCertificates(db, { personId: person.id, now: new Date() });
  return {
    earned: earned.flatMap(({ attemptId, courseId }) => {
      const course = library.course(courseId);
      return course ? [{ attemptId, course: course.title[language] }] : [];
    }),
    certificates: made.map(
      ({ serial, title, holderName, state, issuedAt, expiresAt, lawCheckedOn, visibility }) => ({
        ...{ serial, holderName, state, lawCheckedOn, visibility },
        title: title[language],
        issuedAt: issuedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      }),
    ),
  };
}

export interface VerifiedView {
  serial: string;
  title: string;
  state: CertificateState;
  lessonCount: number;
  issuedAt: string;
  expiresAt: string;
  lawCheckedOn: string;
  /** "YYYY-MM-DD": the last change of the law of its course since then; null when there was none. */
  lawChangedOn: string | null;
  revokedAt: string | null;
  revokedReason: string | null;
  holderName: string | null;
}

/** What anyone may know of a certificate; null when it is unknown or hidden. */
export async function verifiedView(
  { school }: AppLoadContext,
  { serial, language }: { serial: string; language: Language },
): Promise<VerifiedView | null> {
  const now = new Date();
  const found = await findCertificate(school.db, { serial, now });
  if (!found) return null;
  return {
    serial: found.serial,
    title: found.title[language],
    state: found.state,
    lessonCount: found.lessonCount,
    issuedAt: found.issuedAt.toISOString(),
    expiresAt: found.expiresAt.toISOString(),
    lawCheckedOn: found.lawCheckedOn,
    lawChangedOn: lastChange(school.library, {
      provisions: provisionsOfCourse(school.library, found.courseId),
      since: found.lawCheckedOn,
      today: schoolDay(now),
    }),
    revokedAt: found.revokedAt?.toISOString() ?? null,
    revokedReason: found.revokedReason,
    holderName: found.holderName,
  };
}

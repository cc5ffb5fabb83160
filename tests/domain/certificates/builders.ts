import { findCertificate } from '#app/domain/certificates/find-certificate.ts';
import { issueCertificate, type IssueCertificate } from '#app/domain/certificates/issue-certificate.ts';
import type { Visibility } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';
import { addPerson, noon, publishExam, sit, startOf } from '../assessment/builders.ts';

export const expiry = new Date('2028-11-22T12:00:00Z');
export const unknown = '00000-00000-00000-00000';

/** An account that has passed the exam, and a request for its certificate. */
export async function passed() {
  const db = testDatabase();
  const exam = await publishExam(db);
  const personId = await addPerson(db, 'account');
  const attemptId = await sit(db, startOf(exam, personId), 5);
  const request: IssueCertificate = {
    ...{
      personId,
      attemptId,
      holderName: ' Әйгерім  Сәтбайқызы ',
      visibility: 'name-checked',
      language: 'kk',
    },
    ...{ lawCheckedOn: '2026-11-21', now: noon },
  };
  return { db, exam, personId, attemptId, request };
}

/** The same, with the certificate made. */
export async function issued(visibility: Visibility = 'name-checked') {
  const made = await passed();
  const certificate = await issueCertificate(made.db, { ...made.request, visibility });
  if (!certificate.ok) throw new Error(certificate.reason);
  const find = (now = noon) => findCertificate(made.db, { serial: certificate.serial, now });
  return { ...made, serial: certificate.serial, find };
}

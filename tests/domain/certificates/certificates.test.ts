import { expect, test } from 'vitest';
import { checkHolderName } from '#app/domain/certificates/check-holder-name.ts';
import { earnedCertificates } from '#app/domain/certificates/eligibility.ts';
import { findCertificate } from '#app/domain/certificates/find-certificate.ts';
import { issueCertificate } from '#app/domain/certificates/issue-certificate.ts';
import { certificates } from '#db/schema.ts';
import { testDatabase } from '../../test-database.ts';
import {
  addPerson,
  allQuestions,
  course,
  hoursLater,
  noon,
  publishExam,
  say,
  sit,
  startOf,
  started,
} from '../assessment/builders.ts';
import { expiry, issued, passed, unknown } from './builders.ts';

test('a passed attempt waits for its certificate until it is made', async () => {
  const { db, exam, personId, attemptId, request } = await passed();
  expect(await earnedCertificates(db, { personId })).toEqual([
    { attemptId, courseId: course.id, courseRevisionId: exam.courseRevisionId, passedOn: noon },
  ]);
  await issueCertificate(db, request);
  expect(await earnedCertificates(db, { personId })).toEqual([]);
});

test('a certificate is a snapshot of what was learned, for as many months as the course says', async () => {
  const { db, serial, personId, attemptId } = await issued();
  const [row] = await db.read.select().from(certificates);
  expect(row).toMatchObject({
    ...{ serial, personId, attemptId, courseId: course.id, holderName: 'Әйгерім Сәтбайқызы', language: 'kk' },
    ...{ title: say('Observer'), lessonCount: 3, lawCheckedOn: '2026-11-21', visibility: 'name-checked' },
    ...{ issuedAt: noon, expiresAt: expiry, revokedAt: null },
    contentRevision: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('making it twice, even at the same moment, gives the first one unchanged', async () => {
  const { db, request } = await passed();
  const again = { ...request, holderName: 'Somebody Else', now: hoursLater(1) };
  const [first, second] = await Promise.all([issueCertificate(db, request), issueCertificate(db, again)]);
  if (!first.ok) throw new Error(first.reason);
  expect(first.issued).toBe(true);
  expect(second).toEqual({ ok: true, serial: first.serial, issued: false });
  expect(await db.read.select().from(certificates)).toMatchObject([
    { holderName: 'Әйгерім Сәтбайқызы', issuedAt: noon },
  ]);
});

test('no certificate for a foreign, unknown, open or failed attempt', async () => {
  const { db, exam, request } = await passed();
  const stranger = await addPerson(db, 'account');
  expect(await issueCertificate(db, { ...request, personId: stranger })).toEqual({
    ok: false,
    reason: 'not-found',
  });
  expect(await issueCertificate(db, { ...request, attemptId: 'none' })).toEqual({
    ok: false,
    reason: 'not-found',
  });

  const failed = await sit(db, startOf(exam, stranger), 3);
  const notPassed = { ok: false, reason: 'not-passed' };
  expect(await issueCertificate(db, { ...request, personId: stranger, attemptId: failed })).toEqual(
    notPassed,
  );
  const open = await started(db, startOf(exam, stranger, { now: hoursLater(24) }));
  expect(await issueCertificate(db, { ...request, personId: stranger, attemptId: open })).toEqual(notPassed);
  expect(await earnedCertificates(db, { personId: stranger })).toEqual([]);
});

test.each([
  ['Я', 'name-too-short'],
  ['я'.repeat(121), 'name-too-long'],
  ['777', 'name-without-letters'],
  ['Ayan\u202e', 'name-not-printable'],
])('the name %j is refused: %s, and nothing is made', async (holderName, reason) => {
  const { db, request } = await passed();
  expect(await issueCertificate(db, { ...request, holderName })).toEqual({ ok: false, reason });
  expect(await db.read.select().from(certificates)).toEqual([]);
});

test('the content revision is the same for the same texts, and another when a text was another', async () => {
  const revisionOf = async (prompt: string) => {
    const db = testDatabase();
    const questions = allQuestions.map((question) => ({ ...question, prompt: say(prompt) }));
    const exam = await publishExam(db, course, questions);
    const personId = await addPerson(db, 'account');
    const attemptId = await sit(db, startOf(exam, personId), 5);
    await issueCertificate(db, {
      ...{ personId, attemptId, holderName: 'Ayan', visibility: 'hidden', language: 'en' },
      ...{ lawCheckedOn: '2026-11-21', now: noon },
    });
    const [row] = await db.read.select().from(certificates);
    return row?.contentRevision;
  };
  const first = await revisionOf('one');
  expect(await revisionOf('one')).toBe(first);
  expect(await revisionOf('two')).not.toBe(first);
});

test('a stranger sees what the certificate attests, the name only if the holder shows it, and no ids or score', async () => {
  const { find, serial } = await issued('name-shown');
  expect(await find()).toEqual({
    ...{ serial, courseId: course.id, title: say('Observer'), language: 'kk', lessonCount: 3 },
    ...{ contentRevision: expect.any(String), lawCheckedOn: '2026-11-21', issuedAt: noon, expiresAt: expiry },
    ...{ state: 'valid', revokedAt: null, revokedReason: null, holderName: 'Әйгерім Сәтбайқызы' },
  });
  const { find: findChecked } = await issued('name-checked');
  expect((await findChecked())?.holderName).toBeNull();
});

test('a hidden certificate is as unknown as one that was never made', async () => {
  const { db, serial, find } = await issued('hidden');
  expect(await find()).toBeNull();
  expect(await findCertificate(db, { serial: unknown, now: noon })).toBeNull();
  expect(await findCertificate(db, { serial: 'nonsense', now: noon })).toBeNull();
  const asked = { serial, name: 'Әйгерім Сәтбайқызы' };
  expect(await checkHolderName(db, asked)).toEqual({ ok: false, reason: 'not-found' });
  expect(await checkHolderName(db, { ...asked, serial: unknown })).toEqual({
    ok: false,
    reason: 'not-found',
  });
});

test('a serial is found as it is typed, and its state follows the day', async () => {
  const { db, serial, find } = await issued();
  const typed = serial.toLowerCase().replaceAll('-', ' ');
  expect((await findCertificate(db, { serial: typed, now: noon }))?.serial).toBe(serial);
  expect((await find(expiry))?.state).toBe('expired');
});

test.each([
  ['Әйгерім Сәтбайқызы', true],
  ['  ӘЙГЕРІМ   сәтбайқызы', true],
  ['Айгерим Сатбайкызы', true],
  ['Әйгерiм Сәтбaйқызы', true],
  ['Әйгерім', false],
  ['Сәтбайқызы Әйгерім', false],
  ['', false],
])('the name "%s" matches: %s', async (name, matches) => {
  const { db, serial } = await issued();
  expect(await checkHolderName(db, { serial, name })).toEqual({ ok: true, matches });
});

import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { myCertificate, myCertificates } from '#app/domain/certificates/my-certificates.ts';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.ts';
import { setVisibility } from '#app/domain/certificates/set-visibility.ts';
import { auditLog, people } from '#db/schema.ts';
import { addPerson, course, hoursLater, noon } from '../assessment/builders.ts';
import { expiry, issued, unknown } from './builders.ts';

test('the holder alone decides what is shown, as often as she likes', async () => {
  const { db, serial, personId, find } = await issued();
  const shown = { personId, serial, visibility: 'name-shown' } as const;
  const stranger = await addPerson(db, 'account', 'admin');
  expect(await setVisibility(db, { ...shown, personId: stranger })).toEqual({
    ok: false,
    reason: 'not-found',
  });
  expect(await setVisibility(db, { ...shown, serial: unknown })).toEqual({ ok: false, reason: 'not-found' });
  expect((await find())?.holderName).toBeNull();
  for (let twice = 0; twice < 2; twice += 1) {
    expect(await setVisibility(db, shown)).toEqual({ ok: true, visibility: 'name-shown' });
    expect((await find())?.holderName).toBe('Әйгерім Сәтбайқызы');
  }
  await setVisibility(db, { ...shown, visibility: 'hidden' });
  expect(await find()).toBeNull();
});

test('an admin revokes once, with a reason that is shown, and the act is recorded without the name', async () => {
  const { db, serial, find } = await issued();
  const actorId = await addPerson(db, 'account', 'admin');
  const revoke = {
    actorId,
    serial: serial.toLowerCase(),
    reason: ' Sat by somebody else ',
    now: hoursLater(1),
  };
  const answer = { ok: true, revokedAt: hoursLater(1), reason: 'Sat by somebody else' };
  expect(await revokeCertificate(db, revoke)).toEqual(answer);
  expect(await revokeCertificate(db, { ...revoke, reason: 'Another', now: hoursLater(2) })).toEqual(answer);
  expect(await find(expiry)).toMatchObject({
    state: 'revoked',
    revokedAt: hoursLater(1),
    revokedReason: 'Sat by somebody else',
  });
  expect(await db.read.select().from(auditLog)).toEqual([
    {
      ...{ id: expect.any(String), at: hoursLater(1), actorId, act: 'certificate-revoked', subject: serial },
      details: { course: course.id },
    },
  ]);
});

test.each([
  { role: 'trainer', reason: 'A reason', serial: null, refused: 'not-allowed' },
  { role: 'learner', reason: '', serial: unknown, refused: 'not-allowed' },
  { role: 'admin', reason: '  ', serial: null, refused: 'reason-missing' },
  { role: 'admin', reason: 'ж'.repeat(301), serial: null, refused: 'reason-too-long' },
  { role: 'admin', reason: 'A reason', serial: unknown, refused: 'not-found' },
  { role: 'admin', reason: 'A reason', serial: 'nonsense', refused: 'not-found' },
] as const)(
  'revoking is refused: $role, "$reason" → $refused',
  async ({ role, reason, serial: other, refused }) => {
    const { db, serial, find } = await issued();
    const actorId = await addPerson(db, 'account', role);
    const revoke = { actorId, serial: other ?? serial, reason, now: noon };
    expect(await revokeCertificate(db, revoke)).toEqual({ ok: false, reason: refused });
    expect(await find()).toMatchObject({ state: 'valid' });
    expect(await db.read.select().from(auditLog)).toEqual([]);
  },
);

test('a holder sees her own certificates in every state, hidden ones too, and nobody else does', async () => {
  const { db, serial, personId } = await issued('hidden');
  const stranger = await addPerson(db, 'account');
  expect(await myCertificates(db, { personId, now: noon })).toMatchObject([
    { serial, state: 'valid', visibility: 'hidden' },
  ]);
  expect(await myCertificate(db, { personId, serial, now: expiry })).toMatchObject({
    serial,
    state: 'expired',
  });
  expect(await myCertificate(db, { personId: stranger, serial, now: noon })).toBeNull();
  expect(await myCertificate(db, { personId, serial: 'nonsense', now: noon })).toBeNull();
  expect(await myCertificates(db, { personId: stranger, now: noon })).toEqual([]);
});

test('a certificate outlives the account it was issued to', async () => {
  const { db, personId, find } = await issued();
  await db.write((tx) => tx.delete(people).where(eq(people.id, personId)));
  expect(await find()).toMatchObject({ state: 'valid' });
});

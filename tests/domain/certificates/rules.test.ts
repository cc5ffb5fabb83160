import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holderName } from '#app/domain/certificates/holder-name.ts';
import { newSerial, readSerial } from '#app/domain/certificates/serial.ts';
import { addMonths, certificateState } from '#app/domain/certificates/state.ts';

const day = (text: string) => new Date(`${text}T12:00:00Z`);

test.each([
  ['2026-11-22', 24, '2028-11-22'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-22', 1, '2026-12-22'],
])('%s and %d months is %s', (from, months, expected) => {
  expect(addMonths(day(from), months)).toEqual(day(expected));
});

test.each([
  { expires: '2028-11-22', revoked: null, now: '2028-11-21', state: 'valid' },
  { expires: '2028-11-22', revoked: null, now: '2028-11-22', state: 'expired' },
  { expires: '2028-11-22', revoked: '2027-01-01', now: '2027-01-02', state: 'revoked' },
  { expires: '2028-11-22', revoked: '2027-01-01', now: '2030-01-01', state: 'revoked' },
  { expires: '2028-11-22', revoked: null, withdrawn: '2027-01-01', now: '2027-01-02', state: 'withdrawn' },
  { expires: '2028-11-22', revoked: null, withdrawn: '2027-01-01', now: '2030-01-01', state: 'withdrawn' },
  {
    expires: '2028-11-22',
    revoked: '2027-02-01',
    withdrawn: '2027-01-01',
    now: '2027-03-01',
    state: 'revoked',
  },
])(
  'on $now it is $state (until $expires, revoked $revoked)',
  ({ expires, revoked, withdrawn, now, state }) => {
    const moment = (date: string | null | undefined) => (date ? day(date) : null);
    const certificate = {
      expiresAt: day(expires),
      revokedAt: moment(revoked),
      withdrawnAt: moment(withdrawn),
    };
    expect(certificateState(certificate, day(now))).toBe(state);
  },
);

test('a serial has a hundred random bits in four groups, and never repeats', () => {
  const serials = Array.from({ length: 500 }, () => newSerial());
  expect(new Set(serials).size).toBe(500);
  for (const serial of serials) expect(serial).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$/);
});

test('a serial is understood in whatever way it is typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      const serial = newSerial(bytes);
      expect(readSerial(serial)).toBe(serial);
      expect(readSerial(` ${serial.toLowerCase().replaceAll('-', ' ')}\n`)).toBe(serial);
      expect(readSerial(serial.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', '–'))).toBe(serial);
      expect(readSerial(serial.replaceAll('A', 'А').replaceAll('C', 'с').replaceAll('H', 'Н'))).toBe(serial);
    }),
  );
});

test.each([
  '',
  'ABCDE',
  '7KQ4M-2XD9A-0VHTZ-3JWP',
  '7KQ4M-2XD9A-0VHTZ-3JWPEE',
  'UUUUU-UUUUU-UUUUU-UUUUU',
  '7KQ4M-2XD9A-0VHTZ-3JWP%',
])('"%s" cannot be a serial', (typed) => {
  expect(readSerial(typed)).toBeNull();
});

test.each([
  ['Әйгерім Сәтбайқызы', 'Әйгерім Сәтбайқызы'],
  ['  Aigerim   Satbai ', 'Aigerim Satbai'],
  ['Әйгерiм', 'Әйгерім'],
  ['Jean-Paul Müller', 'Jean-Paul Müller'],
  ['Mu\u0308ller', 'Müller'],
  ["O'Neil", "O'Neil"],
  ['Д. Ж. Сейтқали', 'Д. Ж. Сейтқали'],
  ['Ivan Сейтқали', 'Ivan Сейтқали'],
  ['Anna-Мария', 'Anna-Мария'],
  ['Observer 7', 'Observer 7'],
  ['Ли', 'Ли'],
  ['Aigerim\u00a0Satbai', 'Aigerim Satbai'],
  ['Ａｉｇｅｒｉｍ', 'Aigerim'],
])('"%s" is printed as "%s"', (typed, name) => {
  expect(holderName(typed)).toEqual({ ok: true, name });
});

test.each([
  ['', 'name-too-short'],
  [' Ә ', 'name-too-short'],
  ['ж'.repeat(121), 'name-too-long'],
  ['2026', 'name-without-letters'],
  ["- '", 'name-without-letters'],
  ['Ayan\u202egnp', 'name-not-printable'],
  ['Ay\u200ban', 'name-not-printable'],
  ['Ayan\nValid', 'name-not-printable'],
  ['Ayan\u0000', 'name-not-printable'],
  ['Aya\u0301\u0301\u0301n', 'name-not-printable'],
  ['Ayan 🎓', 'name-not-printable'],
  ['<b>Ayan</b>', 'name-not-printable'],
  ['Aуgerim', 'name-not-printable'],
  ['ayan@example.org', 'name-not-printable'],
  ['عائشة', 'name-not-printable'],
])('%j is refused: %s', (typed, reason) => {
  expect(holderName(typed)).toEqual({ ok: false, reason });
});

test('a name once accepted is accepted again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
      const first = holderName(typed);
      if (first.ok) expect(holderName(first.name)).toEqual(first);
    }),
  );
});

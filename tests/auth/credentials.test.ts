import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { byField, credentials, fieldOf, recovery } from '#app/auth/credentials-schema.ts';
import {
  hashPassword,
  hashRecoveryCode,
  newRecoveryCode,
  passwordFault,
  verifyPassword,
} from '#app/auth/credentials.server.ts';

test.for([
  ['nothing', '', 'password-empty'],
  ['a word', 'short', 'password-too-short'],
  ['nine letters', 'ninechars', 'password-too-short'],
  ['nine Kazakh letters', 'қазақша-9', 'password-too-short'],
  ['201 letters', `${'a1'.repeat(100)}b`, 'password-too-long'],
  ['a row of digits', '1234567890', 'password-common'],
  ['a well-known word, in capitals', 'PassWord123', 'password-common'],
  ['a row of keys', 'qwertyuiop', 'password-common'],
  ['one letter', 'aaaaaaaaaaaa', 'password-common'],
  ['two letters', 'abababababab', 'password-common'],
  ['the handle', 'AIGERIM-2008', 'password-common'],
  ['Kazakh words', 'жаңа сайлау жолы', null],
  ['English words', 'tall green door', null],
  ['200 letters', 'a1b2'.repeat(50), null],
  ['with pictures', '🗳️🗳️🗳️ ballot box', null],
] as const)('a new password is judged: %s', ([, password, fault]) => {
  expect(passwordFault(password, 'aigerim-2008')).toBe(fault);
});

test('letters are counted, not bytes: ten Kazakh letters are enough', () => {
  expect(passwordFault('қыркүйектің', 'someone')).toBeNull();
});

test('a password opens with itself only', async () => {
  const hash = await hashPassword('tall green door');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(hash).not.toBe(await hashPassword('tall green door'));
  expect(await verifyPassword(hash, 'tall green door')).toBe(true);
  expect(await verifyPassword(hash, 'Tall green door')).toBe(false);
  expect(await verifyPassword(hash, 'tall green door ')).toBe(false);
  expect(await verifyPassword(hash, '')).toBe(false);
});

test('a password typed on another keyboard, with letters composed differently, is the same password', async () => {
  const composed = 'й ё қойма есігі'.normalize('NFC');
  const decomposed = composed.normalize('NFD');
  expect(decomposed).not.toBe(composed);
  expect(await verifyPassword(await hashPassword(composed), decomposed)).toBe(true);
});

test('nobody can sign in to an account that does not exist, and finding that out takes as long', async () => {
  const hash = await hashPassword('tall green door');
  const took = async (against: string | null) => {
    const times: number[] = [];
    for (let i = 0; i < 9; i++) {
      const began = performance.now();
      expect(await verifyPassword(against, 'a wrong password')).toBe(false);
      times.push(performance.now() - began);
    }
    return Math.min(...times);
  };
  const known = await took(hash);
  const unknown = await took(null);
  // A comparison that is left out would take a hundredth of the time.
  expect(unknown).toBeGreaterThan(known / 3);
});

test('recovery codes are long, different and without letters that are mistaken for others', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  expect(new Set(codes).size).toBe(200);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){4}$/);
  expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
});

test.for([
  ['as written', '7KQ4M-2XD9A-0VHTZ-3JWPE-1RSB5'],
  ['in lower case', '7kq4m-2xd9a-0vhtz-3jwpe-1rsb5'],
  ['without dashes', '7KQ4M2XD9A0VHTZ3JWPE1RSB5'],
  ['with spaces', ' 7KQ4M 2XD9A 0VHTZ 3JWPE 1RSB5 '],
  ['with long dashes', '7KQ4M–2XD9A—0VHTZ−3JWPE-1RSB5'],
  ['with O for 0', '7KQ4M-2XD9A-OVHTZ-3JWPE-1RSB5'],
  ['with I for 1', '7KQ4M-2XD9A-0VHTZ-3JWPE-IRSB5'],
  ['with l for 1', '7kq4m-2xd9a-ovhtz-3jwpe-lrsb5'],
  ['with Cyrillic letters that look the same', '7КQ4М-2ХD9А-ОVНТZ-3JWРЕ-1RSВ5'],
] as const)('a recovery code copied by hand is read back right: %s', ([, typed]) => {
  expect(hashRecoveryCode(typed)).toBe(hashRecoveryCode('7KQ4M-2XD9A-0VHTZ-3JWPE-1RSB5'));
});

test.for(['7KQ4M-2XD9A-0VHTZ-3JWPE-1RSB6', '7KQ4M-2XD9A-0VHTZ-3JWPE', '', '-----'])(
  'another code is another code: “%s”',
  (typed) => {
    expect(hashRecoveryCode(typed)).not.toBe(hashRecoveryCode('7KQ4M-2XD9A-0VHTZ-3JWPE-1RSB5'));
  },
);

test('what is kept of a recovery code is not the code', () => {
  expect(hashRecoveryCode('7KQ4M-2XD9A-0VHTZ-3JWPE-1RSB5')).toMatch(/^[0-9a-f]{64}$/);
});

test('forms: missing fields are empty, not an error page; too heavy ones are refused', () => {
  expect(credentials.parse({})).toEqual({ handle: '', password: '' });
  expect(recovery.parse({ handle: 'a' })).toEqual({ handle: 'a', recoveryCode: '', password: '' });
  expect(credentials.safeParse({ handle: 'a'.repeat(401) }).success).toBe(false);
});

test('every fault stands at its own field', () => {
  expect(fieldOf('handle-taken')).toBe('handle');
  expect(fieldOf('password-common')).toBe('password');
  expect(fieldOf('wrong-code')).toBe('recoveryCode');
  expect(byField(['handle-empty', 'password-empty'])).toEqual({
    handle: ['handle-empty'],
    password: ['password-empty'],
  });
});

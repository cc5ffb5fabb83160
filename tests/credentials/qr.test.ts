import qrcode from 'qrcode';
import { expect, test } from 'vitest';
import { qrPath } from '#app/credentials/qr.ts';
import { verifyUrl } from './sheets.ts';

/** Dark modules of a path of rectangles, as "column,row". */
function darkModules(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${Number(y)}`),
  );
}

test.each([
  ['an address of the school', verifyUrl],
  ['a short text', 'A'],
  ['a long address', `https://school.example/kk/verify/${'7KQ4M-'.repeat(40)}`],
  ['letters beyond ASCII', 'https://school.example/тексеру/Әғқңөұүһі'],
])('the path has exactly the dark modules of the code: %s', (_, text) => {
  const { size, path } = qrPath(text);
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const expected = Array.from(modules.data).flatMap((dark, place) =>
    dark ? [`${(place % modules.size) + 4},${Math.floor(place / modules.size) + 4}`] : [],
  );
  expect(size).toBe(modules.size + 8);
  expect(darkModules(path).sort()).toEqual(expected.sort());
});

test('the path is made of rectangles alone, so that it needs no styles', () => {
  expect(qrPath(verifyUrl).path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
});

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { prepareMedia } from '#app/media/prepare-media.ts';
import { flatPng, frames, photograph, svg, taggedSound } from './files.ts';

async function prepared(bytes: Buffer) {
  const answer = await prepareMedia(bytes);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.media;
}

test('a photograph becomes WebP in three widths, turned upright, without a word of what the camera wrote', async () => {
  const sent = await sharp(await photograph(1_800, 1_200))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(sent.includes('SECRET-NAME')).toBe(true);
  const media = await prepared(sent);
  expect(media).toMatchObject({ type: 'image/webp', width: 1_200, height: 1_800 });
  expect(media.copies.map(({ width }) => width)).toEqual([480, 960]);
  for (const { bytes } of [media, ...media.copies]) {
    const { format, exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect({ format, exif, icc, xmp, iptc, orientation }).toEqual({ format: 'webp' });
    expect(bytes.includes('SECRET-NAME')).toBe(false);
  }
});

test('a wide picture is kept no wider than the school shows it, a narrow one is not blown up', async () => {
  expect(await prepared(await photograph(3_000, 300))).toMatchObject({ width: 1_440, height: 144 });
  const narrow = await prepared(await photograph(300, 200));
  expect(narrow).toMatchObject({ width: 300, height: 200, copies: [] });
});

test('a flat drawing is written in whatever way is lightest, and never heavier than it came', async () => {
  const sent = await flatPng();
  const media = await prepared(sent);
  expect(['image/png', 'image/webp']).toContain(media.type);
  expect(media.bytes.length).toBeLessThanOrEqual(sent.length);
  const { data } = await sharp(media.bytes).raw().toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([0, 170, 255]);
});

test('a sound keeps its frames and loses its tags', async () => {
  const media = await prepared(taggedSound(20));
  expect(media).toMatchObject({ type: 'audio/mpeg', width: null, height: null, copies: [] });
  expect(media.bytes.equals(frames(20))).toBe(true);
});

test('a PNG that says it is as large as a town is not unfolded', async () => {
  const bomb = Buffer.from(await flatPng());
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  expect(await prepareMedia(bomb)).toMatchObject({ ok: false });
  const real = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  expect(real.length).toBeLessThan(2 * 1024 * 1024);
  expect(await prepareMedia(real)).toEqual({ ok: false, reason: 'too-many-pixels' });
});

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), 'missing'],
  ['more than two megabytes', Buffer.alloc(2 * 1024 * 1024 + 1, 0x89), 'too-big'],
  ['a page', Buffer.from('<!doctype html><svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown-type'],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'unknown-type'],
  ['a program', Buffer.from('MZ\u0000\u0000'), 'unknown-type'],
  ['the beginning of a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'broken'],
  ['the beginning of a JPEG and a page', Buffer.from('\u00ff\u00d8\u00ff<script>', 'latin1'), 'broken'],
  ['a tag without a sound', taggedSound(0), 'broken'],
  ['a sound of a moment', frames(3), 'broken'],
  [
    'a drawing that is not closed',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>'),
    'broken',
  ],
  ['a drawing without a size', svg('<path d="M0 0"/>', ''), 'broken'],
  ['a drawing that shows nothing', svg('<script>alert(1)</script>'), 'drawing-empty'],
])('%s is refused', async (_what, bytes, reason) => {
  expect(await prepareMedia(bytes)).toEqual({ ok: false, reason });
});

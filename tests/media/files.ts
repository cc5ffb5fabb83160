import sharp from 'sharp';

/** A noisy photograph, so that it does not shrink to nothing. */
export async function photograph(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 60 })
    .withExif({
      IFD0: { Artist: 'SECRET-NAME' },
      IFD3: { GPSLatitude: '43/1 15/1 0/1', GPSLatitudeRef: 'N' },
    })
    .toBuffer();
}

/** A flat drawing of two colours as PNG. */
export async function flatPng(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 64, channels: 3, background: '#0af' } })
    .png()
    .withMetadata()
    .toBuffer();
}

/** One silent frame of MPEG 1, layer III, 128 kbit/s, 44.1 kHz. */
const frame = Buffer.alloc(417);
frame.set([0xff, 0xfb, 0x90, 0x64]);

export const frames = (count: number) => Buffer.concat(Array<Buffer>(count).fill(frame));

/** The same with an ID3v2 tag before it and an ID3v1 tag after it. */
export function taggedSound(count: number): Buffer {
  const words = Buffer.from('TIT2 SECRET-NAME padded to some length');
  const head = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, words.length]);
  const tail = Buffer.alloc(128);
  tail.write('TAGSECRET-NAME');
  return Buffer.concat([head, words, frames(count), tail]);
}

export const svg = (inside: string, attributes = 'viewBox="0 0 40 30"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  );

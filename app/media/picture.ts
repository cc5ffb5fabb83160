import sharp, { type Sharp } from 'sharp';
import type { Result } from '#app/http/result.ts';
import type { MediaKind } from './media-kind.ts';
import { pictureWidths } from './media-names.ts';

export interface DrawnPicture {
  type: 'image/webp' | 'image/png';
  bytes: Buffer;
  width: number;
  height: number;
  /** Narrower copies of the same type. */
  copies: { width: number; bytes: Buffer }[];
}

/** A picture of a few kilobytes can unfold to gigabytes: none is opened that has more points than this. */
const mostPixels = 40_000_000;
const widest = Math.max(...pictureWidths);

type Drawn = { data: Buffer; info: { width: number; height: number } };
type Way = (drawn: Sharp) => Sharp;

const asWebp: Way = (drawn) => drawn.webp({ quality: 80, effort: 5 });
const asLosslessWebp: Way = (drawn) => drawn.webp({ lossless: true, effort: 5 });
const asPng: Way = (drawn) => drawn.png({ compressionLevel: 9, effort: 10, palette: true });

/** Turned as the camera meant it, then drawn anew: nothing of what was written beside the points is kept. */
function drawn(bytes: Buffer, width: number): Sharp {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width, withoutEnlargement: true });
}

const written = (bytes: Buffer, width: number, way: Way): Promise<Drawn> =>
  way(drawn(bytes, width)).toBuffer({ resolveWithObject: true });

/** The lightest way to write a picture: PNGs are often drawings, which other ways suit better than photographs. */
async function lightestWay(bytes: Buffer, kind: MediaKind): Promise<{ way: Way; main: Drawn }> {
  const ways = kind === 'png' ? [asWebp, asLosslessWebp, asPng] : [asWebp];
  const tried: { way: Way; main: Drawn }[] = [];
  for (const way of ways) tried.push({ way, main: await written(bytes, widest, way) });
  const [best] = tried.toSorted((a, b) => a.main.data.length - b.main.data.length);
  if (!best) throw new Error('There is no way to write a picture.');
  return best;
}

/** Draws a picture anew in the widths of the school. Refused when it is broken or unfolds to too many points. */
export async function drawPicture(
  bytes: Buffer,
  kind: 'png' | 'jpeg' | 'webp',
): Promise<Result<DrawnPicture, 'broken' | 'too-many-pixels'>> {
  try {
    const { format, width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== kind) return { ok: false, reason: 'broken' };
    if (width * height > mostPixels) return { ok: false, reason: 'too-many-pixels' };
    const { way, main } = await lightestWay(bytes, kind);
    const copies: DrawnPicture['copies'] = [];
    for (const narrow of pictureWidths.filter((size) => size < main.info.width))
      copies.push({ width: narrow, bytes: (await written(bytes, narrow, way)).data });
    return {
      ok: true,
      ...{ type: way === asPng ? 'image/png' : 'image/webp', bytes: main.data },
      ...{ width: main.info.width, height: main.info.height, copies },
    };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

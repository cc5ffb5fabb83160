import type { Result } from '#app/http/result.ts';
import { cleanDrawing } from './drawing.ts';
import { mediaKind } from './media-kind.ts';
import { heaviestFile, type MediaType } from './media-names.ts';
import { drawPicture } from './picture.ts';
import { cleanSound } from './sound.ts';

/** A picture or sound as the school keeps it. */
export interface PreparedMedia {
  type: MediaType;
  bytes: Buffer;
  /** Pixels; null for a sound. */
  width: number | null;
  height: number | null;
  copies: { width: number; bytes: Buffer }[];
}

/** Why a file is not taken; each is a key of `media:faults.file`. */
export type MediaRefusal =
  | 'missing'
  | 'too-big'
  | 'unknown-type'
  | 'broken'
  | 'too-many-pixels'
  | 'drawing-declares'
  | 'drawing-deep'
  | 'drawing-empty'
  | 'drawing-heavy';

/** Reads what bytes are and makes of them what the school shows. What the sender called them counts for nothing. */
export async function prepareMedia(sent: Buffer): Promise<Result<{ media: PreparedMedia }, MediaRefusal>> {
  if (sent.length === 0) return { ok: false, reason: 'missing' };
  if (sent.length > heaviestFile) return { ok: false, reason: 'too-big' };
  const kind = mediaKind(sent);
  if (!kind) return { ok: false, reason: 'unknown-type' };
  if (kind === 'mp3') {
    const sound = cleanSound(sent);
    if (!sound) return { ok: false, reason: 'broken' };
    const { bytes } = sound;
    return { ok: true, media: { type: 'audio/mpeg', bytes, width: null, height: null, copies: [] } };
  }
  if (kind === 'svg') {
    const drawing = cleanDrawing(sent);
    if (!drawing.ok) return drawing;
    const { bytes, width, height } = drawing;
    return { ok: true, media: { type: 'image/svg+xml', bytes, width, height, copies: [] } };
  }
  const picture = await drawPicture(sent, kind);
  if (!picture.ok) return picture;
  const { type, bytes, width, height, copies } = picture;
  return { ok: true, media: { type, bytes, width, height, copies } };
}

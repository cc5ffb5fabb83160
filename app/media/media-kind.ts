export type MediaKind = 'png' | 'jpeg' | 'webp' | 'svg' | 'mp3';

const begins = (bytes: Buffer, ...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);

/** An MPEG audio frame or an ID3 tag before one. */
function isSound(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 3) === 'ID3') return true;
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 && bytes[1] !== 0xff;
}

/** A drawing begins with its root element; only a declaration, comments and white space may stand before it. */
function isDrawing(bytes: Buffer): boolean {
  const head = bytes.toString('utf8', 0, 4_096).replace(/^\uFEFF/, '');
  return /^\s*(<\?xml[^>]*\?>\s*)?(<!--[^]*?-->\s*|<!DOCTYPE\s+svg[^>]*>\s*)*<svg[\s>/]/i.test(head);
}

/** What bytes are, by their content alone; null for anything the school does not take. */
export function mediaKind(bytes: Buffer): MediaKind | null {
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (isSound(bytes)) return 'mp3';
  return isDrawing(bytes) ? 'svg' : null;
}

import qrcode from 'qrcode';

/** White modules around the code, as the standard asks. */
export const quietZone = 4;

/**
 * A QR code (error correction M) as one SVG path of dark modules. One module is one unit; the code with its quiet
 * zone is `size` × `size` units, so the path fits `viewBox="0 0 size size"`. The background must be white.
 */
export function qrPath(text: string): { size: number; path: string } {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      const length = column - start + 1;
      path += `M${start + quietZone} ${row + quietZone}h${length}v1h-${length}z`;
    }
  }
  return { size: modules.size + 2 * quietZone, path };
}

/** The drawn signs of the sheet: frame, ornament, mark of the school. All of them are decoration. */
import { colours, type Sheet } from './sheet-fonts.ts';

/** Open book and horn, 40 × 40. */
const markLines =
  'M20 35V22C20 13.5 15.5 9 10.5 9 6 9 3 12 3 16c0 3.6 2.6 6 5.6 6 2.5 0 4.3-1.6 4.3-3.8' +
  'M20 22c0-8.5 4.5-13 9.5-13C34 9 37 12 37 16c0 3.6-2.6 6-5.6 6-2.5 0-4.3-1.6-4.3-3.8M4 30c6-2 12-.8 16 5 4-5.8 10-7 16-5';
const markLozenge = 'M20 2l4 5-4 5-4-5z';

/** Two ram's horns, 72 × 32, standing on a line at y = 28. */
const horns =
  'M36 28C36 14 29 4 19 4 11 4 6 9.5 6 15.5 6 21 10 24.5 15 24.5c4 0 7-2.7 7-6.3 0-3-2.1-5-4.7-5-2.2 0-3.7 1.5-3.7 3.3' +
  'M36 28C36 14 43 4 53 4c8 0 13 5.5 13 11.5 0 5.5-4 9-9 9-4 0-7-2.7-7-6.3 0-3 2.1-5 4.7-5 2.2 0 3.7 1.5 3.7 3.3' +
  'M36 3.5l3.5 4.5-3.5 4.5-3.5-4.5zM36 17v4';

function rounded(doc: Sheet): Sheet {
  return doc.lineCap('round').lineJoin('round');
}

function drawMark(doc: Sheet, x: number, y: number, size: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(size / 40);
  rounded(doc).lineWidth(2.6).path(markLines).stroke(colours.skyLine);
  doc.path(markLozenge).fill(colours.goldLine);
  doc.restore();
}

function drawHorns(doc: Sheet, x: number, y: number, scale: number): void {
  doc.save().translate(x, y).scale(scale);
  rounded(doc).lineWidth(1.6).path(horns).stroke(colours.goldLine);
  doc.restore();
}

export function drawRule(doc: Sheet, x: number, y: number, width: number): void {
  doc
    .lineWidth(0.6)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(colours.goldLine);
}

/** The ornament: the mark in the middle, a pair of horns on each side, on one line. Answers its height. */
export function drawOrnament(doc: Sheet, centre: number, top: number): number {
  const scale = 0.8;
  const [hornsWidth, markSize, gap] = [72 * scale, 38, 12];
  const base = top + markSize;
  for (const side of [-1, 1]) {
    for (const place of [0, 1]) {
      const near = centre + side * (markSize / 2 + gap + place * hornsWidth);
      drawHorns(doc, side < 0 ? near - hornsWidth : near, base - 28 * scale, scale);
    }
    const from = centre + side * (markSize / 2 + gap);
    const reach = 2 * hornsWidth + 46;
    drawRule(doc, side < 0 ? from - reach : from, base, reach);
  }
  drawMark(doc, centre - markSize / 2, top + 3, markSize);
  return markSize + 3;
}

/** Two gold lines along the edge, with a lozenge in each corner between them. `margin` in points. */
export function drawFrame(doc: Sheet, width: number, height: number, margin: number): void {
  const inner = margin + 6;
  doc
    .lineWidth(1.6)
    .rect(margin, margin, width - 2 * margin, height - 2 * margin)
    .stroke(colours.goldLine);
  doc
    .lineWidth(0.6)
    .rect(inner, inner, width - 2 * inner, height - 2 * inner)
    .stroke(colours.goldLine);
  for (const x of [inner, width - inner]) {
    for (const y of [inner, height - inner]) {
      doc.polygon([x, y - 7], [x + 5.6, y], [x, y + 7], [x - 5.6, y]).lineWidth(0.6);
      doc.fillAndStroke('#ffffff', colours.goldLine);
      doc.polygon([x, y - 3.5], [x + 2.8, y], [x, y + 3.5], [x - 2.8, y]).fill(colours.goldLine);
    }
  }
}

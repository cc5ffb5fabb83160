/** How to check the sheet: the QR code, the number, the address in letters. */
import { quietZone, qrPath } from './qr.ts';
import type { SheetContent } from './sheet-content.ts';
import { colours, lineHeight, type Sheet, type Style } from './sheet-fonts.ts';
import { container, figure, tagged, type Tag } from './sheet-tags.ts';
import { drawTrio } from './sheet-trio.ts';
import { drawText, fitted, type Place } from './sheet-type.ts';

/** Dark modules only, in points: 42 mm. The quiet zone reaches into the white around. */
export const codeWidth = 120;
/** White above and below the dark modules. With the white over the half it holds the quiet zone of any code. */
const [above, below] = [4, 16];

const caption: Style = { font: 'regular', size: 8.5, colour: colours.soft, align: 'center' };
const number: Style = { ...caption, font: 'bold', size: 11, colour: colours.ink };

export function checkHeight(doc: Sheet): number {
  return above + codeWidth + below + lineHeight(doc, caption) + lineHeight(doc, number);
}

/** The code as wide as the column, the number under it. */
export function drawCode(
  doc: Sheet,
  section: Tag,
  content: SheetContent,
  verifyUrl: string,
  place: Place,
): void {
  const { size, path } = qrPath(verifyUrl);
  const module = codeWidth / (size - 2 * quietZone);
  const top = place.y + above;
  figure(doc, section, content.blocks[0].qrAlt, [place.x, top, place.x + codeWidth, top + codeWidth], () => {
    doc
      .save()
      .translate(place.x - quietZone * module, top - quietZone * module)
      .scale(module);
    doc.path(path).fill('#000000');
    doc.restore();
  });
  const captionY = top + codeWidth + below;
  drawTrio(doc, section, content, (block) => block.number, caption, { ...place, y: captionY });
  const style = fitted(doc, content.serial, number, { width: place.width, height: 20, smallest: 5 });
  const serialPlace = { ...place, y: captionY + lineHeight(doc, caption) };
  tagged(doc, section, 'P', {}, () => drawText(doc, content.serial, style, serialPlace));
}

/** "Check" in three languages and the address, which is a link on a screen. One line. */
export function drawAddress(
  doc: Sheet,
  section: Tag,
  content: SheetContent,
  verifyUrl: string,
  place: Place,
): void {
  const style: Style = { ...caption, align: 'left' };
  const { paragraph, end } = drawTrio(doc, section, content, (block) => block.check, style, place);
  const x = end + 8;
  const box = { width: place.x + place.width - x, height: lineHeight(doc, style), smallest: 3 };
  const link = fitted(doc, verifyUrl, { ...style, colour: colours.sky }, box);
  container(doc, paragraph, 'Link').add(() => {
    doc.font(link.font).fontSize(link.size).fillColor(link.colour);
    doc.text(verifyUrl, x, place.y, { lineBreak: false, link: verifyUrl });
  });
}

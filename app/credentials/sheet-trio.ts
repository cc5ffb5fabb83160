import type { SheetBlock, SheetContent } from './sheet-content.ts';
import { widthOf, type Sheet, type Style } from './sheet-fonts.ts';
import { container, tagged, type Tag } from './sheet-tags.ts';
import { drawText, type Place } from './sheet-type.ts';

/**
 * One line with the same words in the three languages, each piece tagged with its language.
 * Answers where the line ends and its tag, for what may follow on the line.
 */
export function drawTrio(
  doc: Sheet,
  parent: Tag,
  content: SheetContent,
  words: (block: SheetBlock) => string,
  style: Style,
  place: Place,
): { paragraph: Tag; end: number } {
  const pieces = content.blocks.map((block, index) => {
    const text = index < content.blocks.length - 1 ? `${words(block)} · ` : words(block);
    return { lang: block.locale, text, width: widthOf(doc, text, style) };
  });
  const whole = pieces.reduce((sum, { width }) => sum + width, 0);
  const paragraph = container(doc, parent, 'P');
  let x = style.align === 'center' ? place.x + (place.width - whole) / 2 : place.x;
  for (const { lang, text, width } of pieces) {
    const draw = () => drawText(doc, text, { ...style, align: 'left' }, { x, y: place.y, width: Infinity });
    tagged(doc, paragraph, 'Span', { lang }, draw);
    x += width;
  }
  return { paragraph, end: x };
}

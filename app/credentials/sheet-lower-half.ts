/** The same facts in the other two languages, and beside them how to check the sheet. */
import { checkHeight, codeWidth, drawAddress, drawCode } from './sheet-check.ts';
import type { SheetBlock, SheetContent } from './sheet-content.ts';
import { colours, lineHeight, widthOf, type Sheet, type Style } from './sheet-fonts.ts';
import { container, tagged, type Tag } from './sheet-tags.ts';
import { drawText, heightOf, type Area, type Place } from './sheet-type.ts';

const columnGap = 28;
const factsGap = 4;
const addressHeight = 20;

type SmallStyles = { heading: Style; text: Style; soft: Style; fact: Style };

/** What the lower half will be, known before it is drawn: the upper half takes the rest of the page. */
export type LowerHalf = { styles: SmallStyles; height: number };

function smallStyles(size: number): SmallStyles {
  const text: Style = { font: 'regular', size, colour: colours.ink, align: 'left' };
  return {
    heading: { ...text, font: 'bold', size: size + 1 },
    text,
    soft: { ...text, colour: colours.soft },
    fact: { ...text, colour: colours.gold },
  };
}

function sentence({ before, title, after }: SheetBlock['earned']): string {
  const joined = [before, title, after].filter(Boolean).join(' ');
  return joined.replaceAll(/ (?=[.,;])/gu, '');
}

function paragraphs(block: SheetBlock, styles: SmallStyles) {
  return {
    heading: { text: block.fullHeading, style: styles.heading, gap: 2 },
    earned: { text: sentence(block.earned), style: styles.text, gap: factsGap },
    disclaimer: { text: block.disclaimer, style: styles.soft, gap: 0 },
  };
}

function columnWidth(area: Area): number {
  return (area.width - codeWidth - 2 * columnGap) / 2;
}

function columnHeight(doc: Sheet, block: SheetBlock, styles: SmallStyles, width: number): number {
  const facts = block.facts.length * lineHeight(doc, styles.fact) + factsGap;
  return Object.values(paragraphs(block, styles)).reduce(
    (sum, { text, style, gap }) => sum + heightOf(doc, text, style, width) + gap,
    facts,
  );
}

/** Small type gets smaller until the half is no higher than `limit` points. */
export function measureLowerHalf(doc: Sheet, content: SheetContent, area: Area, limit: number): LowerHalf {
  const [, ...others] = content.blocks;
  const measure = (size: number): LowerHalf => {
    const styles = smallStyles(size);
    const columns = others.map((block) => columnHeight(doc, block, styles, columnWidth(area)));
    return { styles, height: Math.max(...columns, checkHeight(doc)) + addressHeight };
  };
  let size = 9;
  while (size > 4 && measure(size).height > limit) size -= 0.25;
  return measure(size);
}

function drawFacts(
  doc: Sheet,
  section: Tag,
  facts: SheetBlock['facts'],
  styles: SmallStyles,
  area: Place,
): number {
  const list = container(doc, section, 'L');
  const step = lineHeight(doc, styles.fact);
  const labelWidth = Math.max(...facts.map(({ label }) => widthOf(doc, label, styles.soft))) + 12;
  facts.forEach(({ label, value }, index) => {
    const item = container(doc, list, 'LI');
    const y = area.y + index * step;
    const right = { x: area.x + labelWidth, y, width: area.width - labelWidth };
    tagged(doc, item, 'Lbl', {}, () => drawText(doc, label, styles.soft, { ...area, y }));
    tagged(doc, item, 'LBody', {}, () => drawText(doc, value, styles.fact, right));
  });
  return facts.length * step + factsGap;
}

function drawColumn(doc: Sheet, root: Tag, block: SheetBlock, styles: SmallStyles, area: Place): void {
  const section = container(doc, root, 'Sect', { lang: block.locale });
  const { heading, earned, disclaimer } = paragraphs(block, styles);
  let y = area.y;
  const put = (tag: string, { text, style, gap }: typeof heading) => {
    tagged(doc, section, tag, {}, () => drawText(doc, text, style, { ...area, y }));
    y += heightOf(doc, text, style, area.width) + gap;
  };
  put('H2', heading);
  put('P', earned);
  y += drawFacts(doc, section, block.facts, styles, { ...area, y });
  put('P', disclaimer);
}

export function drawLowerHalf(
  doc: Sheet,
  root: Tag,
  content: SheetContent,
  verifyUrl: string,
  half: LowerHalf,
  area: Place,
): void {
  const [, ...others] = content.blocks;
  const width = columnWidth(area);
  others.forEach((block, index) => {
    const x = area.x + index * (width + columnGap);
    drawColumn(doc, root, block, half.styles, { x, y: area.y, width });
  });
  const section = container(doc, root, 'Sect', { lang: content.blocks[0].locale });
  const right = { x: area.x + area.width - codeWidth, y: area.y, width: codeWidth };
  drawCode(doc, section, content, verifyUrl, right);
  drawAddress(doc, section, content, verifyUrl, {
    ...area,
    y: area.y + half.height - lineHeight(doc, half.styles.soft),
  });
}

/** The holder's language: first and large. */
import type { SheetBlock, SheetContent } from './sheet-content.ts';
import { colours, type Sheet, type Style } from './sheet-fonts.ts';
import { container, tagged, type Tag } from './sheet-tags.ts';
import { drawText, fitted, heightOf, type Area, type Place } from './sheet-type.ts';

/** One thing in the column. `gap` is the least white above it, in points. */
type Part = { gap: number; height: number; draw: (section: Tag, y: number) => void };

const plain: Style = { font: 'regular', size: 12.5, colour: colours.ink, align: 'center' };
const heading: Style = { ...plain, size: 29 };
const factLabel: Style = { ...plain, size: 9.5, colour: colours.soft };
const factValue: Style = { ...plain, font: 'bold', size: 12, colour: colours.gold };
const note: Style = { ...plain, size: 9.5, colour: colours.soft };

/** The course is set narrower than the name, so that a long title breaks into calm lines. */
function inset(area: Area, by: number): Area {
  return { ...area, x: area.x + by, width: area.width - 2 * by };
}

function textPart(doc: Sheet, tag: string, text: string, style: Style, area: Area, gap: number): Part {
  return {
    gap,
    height: heightOf(doc, text, style, area.width),
    draw: (section, y) => tagged(doc, section, tag, {}, () => drawText(doc, text, style, { ...area, y })),
  };
}

/** One sentence on three lines or more: words before the title, the title, words after it. */
function sentencePart(doc: Sheet, earned: SheetBlock['earned'], area: Area, titleHeight: number): Part {
  const title: Style = { ...plain, font: 'bold', size: 19 };
  const lines = [
    { text: earned.before, style: plain },
    {
      text: earned.title,
      style: fitted(doc, earned.title, title, { width: area.width, height: titleHeight, smallest: 6 }),
    },
    { text: earned.after, style: plain },
  ].filter((line) => line.text);
  const between = 2;
  const heights = lines.map(({ text, style }) => heightOf(doc, text, style, area.width) + between);
  return {
    gap: 3,
    height: heights.reduce((sum, height) => sum + height, -between),
    draw: (section, top) => {
      const paragraph = container(doc, section, 'P');
      let y = top;
      for (const { text, style } of lines) {
        paragraph.add(() => drawText(doc, text, style, { ...area, y }));
        y += heights.shift() ?? 0;
      }
    },
  };
}

function factsPart(doc: Sheet, facts: SheetBlock['facts'], area: Area): Part {
  const width = area.width / facts.length;
  const labelHeight = Math.max(...facts.map(({ label }) => heightOf(doc, label, factLabel, width)));
  const valueHeight = Math.max(...facts.map(({ value }) => heightOf(doc, value, factValue, width)));
  return {
    gap: 11,
    height: labelHeight + valueHeight,
    draw: (section, y) => {
      const list = container(doc, section, 'L');
      facts.forEach(({ label, value }, index) => {
        const item = container(doc, list, 'LI');
        const x = area.x + index * width;
        tagged(doc, item, 'Lbl', {}, () => drawText(doc, label, factLabel, { x, y, width }));
        tagged(doc, item, 'LBody', {}, () =>
          drawText(doc, value, factValue, { x, y: y + labelHeight, width }),
        );
      });
    },
  };
}

/** The parts from top to bottom. `share`, 0 to 1: how much of their usual height name and title may take. */
function upperParts(doc: Sheet, content: SheetContent, area: Area, share: number): Part[] {
  const [block] = content.blocks;
  const name = fitted(
    doc,
    content.holderName,
    { ...plain, font: 'bold', size: 36 },
    { width: area.width, height: 98 * share, smallest: 8 },
  );
  return [
    textPart(doc, 'H1', block.heading, heading, area, 4),
    textPart(doc, 'P', content.holderName, name, area, 5),
    sentencePart(doc, block.earned, inset(area, 40), 76 * share),
    factsPart(doc, block.facts, area),
    textPart(doc, 'P', block.disclaimer, note, inset(area, 20), 7),
  ];
}

/** White between the last line and the rule. */
const closing = 9;

/** The greatest parts that leave every gap its least white, as far as letters can shrink. */
function fittingParts(
  doc: Sheet,
  content: SheetContent,
  area: Area,
  height: number,
): { parts: Part[]; free: number } {
  for (let share = 1; ; share -= 0.1) {
    const parts = upperParts(doc, content, area, share);
    const free = height - closing - parts.reduce((sum, part) => sum + part.gap + part.height, 0);
    if (free >= 0 || share < 0.2) return { parts, free: Math.max(free, 0) };
  }
}

/** Draws the column from `place.y` to `bottom`: white that is left goes into the gaps, in their proportion. */
export function drawUpperHalf(
  doc: Sheet,
  root: Tag,
  content: SheetContent,
  place: Place,
  bottom: number,
): void {
  const { parts, free } = fittingParts(doc, content, place, bottom - place.y);
  const gaps = parts.reduce((sum, { gap }) => sum + gap, closing);
  const section = container(doc, root, 'Sect', { lang: content.blocks[0].locale });
  let y = place.y;
  for (const part of parts) {
    y += part.gap * (1 + free / gaps);
    part.draw(section, y);
    y += part.height;
  }
}

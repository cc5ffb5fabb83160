/** Setting type on the sheet: lines, heights, and making long texts fit. */
import { lineHeight, widthOf, type Sheet, type Style } from './sheet-fonts.ts';

/** A column: where it starts and how wide it is, in points from the top left of the page. */
export type Area = { x: number; width: number };

export type Place = Area & { y: number };

/** A word, or a piece of a word too long for a line: nothing stands between it and the next piece. */
type Word = { text: string; width: number; torn: boolean };

const letters = new Intl.Segmenter();

/** Tears a word wider than a line into pieces that fit. */
function tear(word: string, lineWidth: number, measure: (text: string) => number): Word[] {
  const made: Word[] = [];
  let piece: Word = { text: '', width: 0, torn: true };
  for (const { segment } of letters.segment(word)) {
    const width = measure(segment);
    if (piece.text && piece.width + width > lineWidth) {
      made.push(piece);
      piece = { text: '', width: 0, torn: true };
    }
    piece = { ...piece, text: piece.text + segment, width: piece.width + width };
  }
  return [...made, { ...piece, torn: false }];
}

function wordsOf(doc: Sheet, text: string, style: Style, lineWidth: number): Word[] {
  const measure = (part: string) => widthOf(doc, part, style);
  return text.split(' ').flatMap((word) => {
    const width = measure(word);
    return width > lineWidth ? tear(word, lineWidth, measure) : [{ text: word, width, torn: false }];
  });
}

/** Puts words into lines no wider than `lineWidth`. */
function breakLines(words: Word[], space: number, lineWidth: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let between = '';
  for (const { text, width, torn } of words) {
    const gap = between ? space : 0;
    if (line && used + gap + width > lineWidth) {
      lines.push(line);
      [line, used] = [text, width];
    } else {
      line += between + text;
      used += gap + width;
    }
    between = torn ? '' : ' ';
  }
  return [...lines, line];
}

/** Lines of a text, none wider than `lineWidth`, balanced: of like length, no lonely word at the end. */
function linesOf(doc: Sheet, text: string, style: Style, lineWidth: number): string[] {
  const words = wordsOf(doc, text, style, lineWidth);
  const space = widthOf(doc, ' ', style);
  const lines = breakLines(words, space, lineWidth);
  if (lines.length === 1) return lines;
  let [tooNarrow, enough] = [Math.max(...words.map(({ width }) => width)), lineWidth];
  while (enough - tooNarrow > 2) {
    const middle = (tooNarrow + enough) / 2;
    if (breakLines(words, space, middle).length > lines.length) tooNarrow = middle;
    else enough = middle;
  }
  return breakLines(words, space, enough);
}

export function heightOf(doc: Sheet, text: string, style: Style, lineWidth: number): number {
  const lines = breakLines(wordsOf(doc, text, style, lineWidth), widthOf(doc, ' ', style), lineWidth);
  return lines.length * lineHeight(doc, style);
}

/** The style at the greatest size, not under `smallest`, at which the text is no higher than the box. In points. */
export function fitted(
  doc: Sheet,
  text: string,
  style: Style,
  box: { width: number; height: number; smallest: number },
): Style {
  let size = style.size;
  while (size > box.smallest && heightOf(doc, text, { ...style, size }, box.width) > box.height) size -= 0.5;
  return { ...style, size };
}

/** Draws the text from `place.y` down. Never starts a page: whether it fits is settled by measuring. */
export function drawText(doc: Sheet, text: string, style: Style, place: Place): void {
  const lines = linesOf(doc, text, style, place.width);
  const step = lineHeight(doc, style);
  doc.fillColor(style.colour);
  lines.forEach((line, index) => {
    const left = style.align === 'center' ? (place.width - doc.widthOfString(line)) / 2 : 0;
    // The space at a line's end keeps words apart for whoever copies the text or hears it.
    const shown = index < lines.length - 1 ? `${line} ` : line;
    doc.text(shown, place.x + left, place.y + index * step, { lineBreak: false });
  });
}

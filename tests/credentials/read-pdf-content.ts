/** The drawing instructions of a page: texts with their boxes, and which mark each stands in. */

type Font = { name: string; unicode: string; widths: string };

/** One run of text and the box of its letters, in points from the bottom left of the page. */
export type Run = { text: string; left: number; right: number; bottom: number; top: number };

/** Marked content by its number: what it says and how it is drawn. */
export type Marked = { text: string; drawing: string };

type Decoder = { letters: string[]; widths: number[] };

function decoderOf({ unicode, widths }: Font): Decoder {
  const [, list = ''] = /beginbfrange\n<\w+> <\w+> \[([^\]]*)\]/.exec(unicode) ?? [];
  const letters = [...list.matchAll(/<([^>]*)>/g)].map(([, hex = '']) =>
    hex
      .split(' ')
      .map((unit) => String.fromCharCode(parseInt(unit, 16)))
      .join(''),
  );
  return { letters, widths: widths.trim().split(/\s+/).map(Number) };
}

/** `[<0001…> 10 <…> 0]`: codes of four digits, between them steps back in thousandths of the size. */
function readRun(shown: string, font: Decoder): { text: string; width: number } {
  let [text, width] = ['', 0];
  for (const [, codes, step] of shown.matchAll(/<(\w+)>|(-?[\d.]+)/g)) {
    for (const code of codes?.match(/.{4}/g) ?? []) {
      const glyph = parseInt(code, 16);
      text += font.letters[glyph] ?? '\ufffd';
      width += font.widths[glyph] ?? 0;
    }
    width -= Number(step ?? 0);
  }
  return { text, width: width / 1000 };
}

const instruction = new RegExp(
  [
    /\/(?<tag>\w+) <<\s*(?<properties>[^]*?)\s*>> BDC/,
    /(?<end>^EMC$)/,
    /1 0 0 1 (?<x>[\d.-]+) (?<y>[\d.-]+) Tm/,
    /\/(?<font>F\d+) (?<size>[\d.]+) Tf/,
    /\[(?<shown>[^\]]*)\] TJ/,
    /(?<paint>^(?:S|f\*?|B\*?)$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** `unmarked` holds what was drawn outside every mark; a well tagged page has none. */
export function readContent(
  stream: string,
  fonts: Font[],
): { runs: Run[]; marked: Marked[]; unmarked: string[] } {
  const decoders = new Map(fonts.map((font) => [font.name, decoderOf(font)]));
  const runs: Run[] = [];
  const marked: Marked[] = [];
  const unmarked: string[] = [];
  const state = { font: '', size: 0, x: 0, y: 0, mark: null as Marked | null, from: 0 };

  for (const { groups = {}, index, 0: whole } of stream.matchAll(instruction)) {
    if (groups['tag']) {
      state.mark = { text: '', drawing: '' };
      state.from = index;
      const [, number] = /\/MCID (\d+)/.exec(groups['properties'] ?? '') ?? [];
      if (number) marked[Number(number)] = state.mark;
    } else if (groups['end']) {
      if (state.mark) state.mark.drawing = stream.slice(state.from, index);
      state.mark = null;
    } else if (groups['x']) {
      Object.assign(state, { x: Number(groups['x']), y: Number(groups['y']) });
    } else if (groups['font']) {
      Object.assign(state, { font: groups['font'], size: Number(groups['size']) });
    } else {
      if (!state.mark) unmarked.push(whole);
      const decoder = decoders.get(state.font);
      if (groups['shown'] && decoder) {
        const { text, width } = readRun(groups['shown'], decoder);
        const { x, y, size } = state;
        runs.push({ text, left: x, right: x + width * size, bottom: y - 0.2 * size, top: y + 0.72 * size });
        if (state.mark) state.mark.text += text;
      }
    }
  }
  return { runs, marked, unmarked };
}

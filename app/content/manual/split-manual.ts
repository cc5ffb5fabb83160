/** A heading as it is written, and the Markdown under it. */
export interface ManualPiece {
  level: 1 | 2 | 3;
  /** Empty for the title of the whole. */
  id: string;
  title: string;
  text: string;
}

const fence = /^ {0,3}(?:```|~~~)/;
const heading = /^(#{1,3}) +(\S.*?)(?: +\{#([a-z0-9]+(?:-[a-z0-9]+)*)\})? *$/;

/** Headings inside samples are none. Throws when a part or section has no anchor or has that of another. */
export function splitManual(markdown: string): ManualPiece[] {
  const pieces: (Omit<ManualPiece, 'text'> & { lines: string[] })[] = [];
  let inSample = false;
  for (const line of markdown.split('\n')) {
    if (fence.test(line)) inSample = !inSample;
    const found = inSample ? null : heading.exec(line);
    if (!found) {
      pieces.at(-1)?.lines.push(line);
      continue;
    }
    const [, marks = '', title = '', id = ''] = found;
    pieces.push({ level: levelOf(marks), id, title, lines: [] });
  }
  requireAnchors(pieces);
  return pieces.map(({ lines, ...piece }) => ({ ...piece, text: lines.join('\n').trim() }));
}

function levelOf(marks: string): 1 | 2 | 3 {
  return marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
}

function requireAnchors(pieces: readonly Pick<ManualPiece, 'level' | 'id' | 'title'>[]): void {
  const seen = new Set<string>();
  for (const { level, id, title } of pieces) {
    if (level === 1) continue;
    if (id === '' || seen.has(id)) throw new Error(`The heading “${title}” of the manual needs its own {#anchor}.`);
    seen.add(id);
  }
}

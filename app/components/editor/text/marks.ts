/** A change of a text and what is selected after it. Places count UTF-16 units from the beginning of the text. */
export interface Change {
  from: number;
  to: number;
  insert: string;
  select: { from: number; to: number };
}

export interface Selected {
  from: number;
  to: number;
}

/** Bold or italic: puts the mark around what is selected, or takes it away when it is there. */
export function marked(text: string, { from, to }: Selected, mark: '**' | '*'): Change {
  const size = mark.length;
  const inside = text.slice(from, to);
  const isAround =
    text.slice(from - size, from) === mark &&
    text.slice(to, to + size) === mark &&
    // A single star of two is not italic.
    (size === 2 || text.slice(from - 2, from) !== '**' || text.slice(from - 3, from) === '***');
  if (isAround) {
    const select = { from: from - size, to: to - size };
    return { from: from - size, to: to + size, insert: inside, select };
  }
  return { from, to, insert: mark + inside + mark, select: { from: from + size, to: to + size } };
}

function lineOf(text: string, { from, to }: Selected): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  return { from: start, to: end < 0 ? text.length : end };
}

/** The lines that are selected, rewritten one by one, and selected as a whole. */
function rewritten(text: string, selected: Selected, rewrite: (line: string) => string): Change {
  const { from, to } = lineOf(text, selected);
  const insert = text.slice(from, to).split('\n').map(rewrite).join('\n');
  const end = from + insert.length;
  return {
    from,
    to,
    insert,
    select: selected.from === selected.to ? { from: end, to: end } : { from, to: end },
  };
}

/** Plain text becomes a section, a section a part of one, and that plain text again. */
export function headed(text: string, selected: Selected): Change {
  return rewritten(text, selected, (line) => {
    const [, marks = '', words = line] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    if (marks === '') return `## ${words}`;
    return marks === '##' ? `### ${words}` : words;
  });
}

/** A list or a quotation: puts the sign before every line with words, or takes it away when all have it. */
export function prefixed(text: string, selected: Selected, sign: '- ' | '> '): Change {
  const { from, to } = lineOf(text, selected);
  const lines = text.slice(from, to).split('\n');
  const isSigned = lines.every((line) => line === '' || line.startsWith(sign));
  const only = lines.length === 1;
  return rewritten(text, selected, (line) => {
    if (isSigned && line !== '') return line.slice(sign.length);
    return line === '' && !only ? line : sign + line;
  });
}

/** A link on the words that are selected, or on these. */
export function linked({ from, to }: Selected, words: string, address: string): Change {
  const insert = `[${words.replace(/[[\]]/g, '')}](${address.trim().replace(/\s/g, '%20')})`;
  const end = from + insert.length;
  return { from, to, insert, select: { from: end, to: end } };
}

/** Something that stands on lines of its own: with one empty line before and after it. */
export function block(text: string, { from, to }: Selected, insert: string): Change {
  const before = text.slice(0, from).replace(/[^\S\n]+$/, '');
  const after = text.slice(to);
  const gapBefore = before === '' ? '' : '\n'.repeat(Math.max(0, 2 - (/\n*$/.exec(before)?.[0].length ?? 0)));
  const gapAfter = '\n'.repeat(
    Math.max(0, (after.trim() === '' ? 1 : 2) - (/^\n*/.exec(after)?.[0].length ?? 0)),
  );
  const end = before.length + gapBefore.length + insert.length;
  return {
    ...{ from: before.length, to, insert: gapBefore + insert + gapAfter },
    select: { from: end, to: end },
  };
}

/** A block with room for a paragraph below it, where the cursor goes: what is typed next is no part of the block. */
export function blockWithRoom(text: string, selected: Selected, insert: string): Change {
  const change = block(text, selected, insert);
  const end = change.select.from - change.from;
  const at = change.select.from + 2;
  return {
    ...change,
    insert: `${change.insert.slice(0, end)}\n\n${change.insert.slice(end)}`,
    select: { from: at, to: at },
  };
}

/** Something inside a sentence. */
export function inline({ from, to }: Selected, insert: string): Change {
  const end = from + insert.length;
  return { from, to, insert, select: { from: end, to: end } };
}

/** What Enter begins a new line of a list or a quotation with; null on other lines, empty on an empty item. */
export function nextItem(line: string): { insert: string; ends: boolean } | null {
  const found = /^(\s*)([-*+]|(\d{1,3})[.)]|>)(\s+)(\[[ x]\]\s+)?(.*)$/.exec(line);
  if (!found) return null;
  const [, indent = '', sign = '', number, space = ' ', box, words = ''] = found;
  if (words.trim() === '') return { insert: '', ends: true };
  const next = number === undefined ? sign : sign.replace(number, String(Number(number) + 1));
  return { insert: `\n${indent}${next}${space}${box ? '[ ] ' : ''}`, ends: false };
}

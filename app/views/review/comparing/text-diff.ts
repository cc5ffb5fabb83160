import { diffArrays } from 'diff';

export interface DiffPart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** What a field of a unit is called on pages: a key of `review:part`. */
export type PartName =
  | 'title'
  | 'summary'
  | 'lawCheckedOn'
  | 'ruleChangedOn'
  | 'lesson'
  | 'objective'
  | 'prompt'
  | 'answer'
  | 'accepted'
  | 'explanation'
  | 'uses'
  | 'difficulty'
  | 'provision'
  | 'fact'
  | 'audience'
  | 'exam'
  | 'certificate';

/**
 * A paragraph of two texts side by side. `place` counts the paragraphs of the new text; null where it has none.
 * `label` says which field of the unit it is; a paragraph of a lesson's text has none.
 */
export type DiffRow = { label?: PartName } & (
  | { kind: 'same'; place: number; text: string }
  | { kind: 'changed'; place: number | null; old: DiffPart[] | null; new: DiffPart[] | null }
);

type Changed = Extract<DiffRow, { kind: 'changed' }>;

/** Paragraphs are set apart by an empty line; a list or a component with no empty line in it is one. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.replace(/^\n+/, '').trimEnd())
    .filter((paragraph) => paragraph !== '');
}

/** More letters than this are compared as a whole: word by word would take too long to count and to read. */
const longestPair = 12_000;

/** Words of any alphabet, spaces and single signs: what the text is made of, with nothing left out. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function wordsChanged(before: string, after: string): Pick<Changed, 'old' | 'new'> {
  if (before.length + after.length > longestPair) {
    return { old: [{ text: before, change: 'removed' }], new: [{ text: after, change: 'added' }] };
  }
  const parts = diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }): DiffPart => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
  return {
    old: joined(parts.filter(({ change }) => change !== 'added')),
    new: joined(parts.filter(({ change }) => change !== 'removed')),
  };
}

/** Changed words with nothing but a space between them are one change. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const whole: DiffPart[] = [];
  parts.forEach((part, i) => {
    const last = whole.at(-1);
    const bridges =
      part.text.trim() === '' && last?.change !== 'same' && parts[i + 1]?.change === last?.change;
    if (last && last.change !== 'same' && (bridges || part.change === last.change)) last.text += part.text;
    else whole.push({ ...part });
  });
  return whole;
}

/** Paragraphs that went and paragraphs that came, those at the same place beside each other. */
function changedRows(before: readonly string[], after: readonly string[], place: number): Changed[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i): Changed => {
    const [old, now] = [before[i], after[i]];
    const here = { kind: 'changed' as const, place: now === undefined ? null : place + i };
    if (old !== undefined && now !== undefined) return { ...here, ...wordsChanged(old, now) };
    return {
      ...here,
      old: old === undefined ? null : [{ text: old, change: 'removed' }],
      new: now === undefined ? null : [{ text: now, change: 'added' }],
    };
  });
}

/** What differs between two texts, paragraph by paragraph, inside a paragraph word by word. Pure. */
export function textDiff(before: string, after: string): DiffRow[] {
  return listDiff(paragraphsOf(before), paragraphsOf(after));
}

/** The same for texts that are paragraphs already. `place` is that of the first of them. */
export function listDiff(before: readonly string[], after: readonly string[], first = 0): DiffRow[] {
  const rows: DiffRow[] = [];
  let place = first;
  let gone: string[] = [];
  const flush = (came: string[]) => {
    rows.push(...changedRows(gone, came, place));
    place += came.length;
    gone = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) {
      gone = value;
    } else if (added) {
      flush(value);
    } else {
      flush([]);
      for (const text of value) rows.push({ kind: 'same', place: place++, text });
    }
  }
  flush([]);
  return rows;
}

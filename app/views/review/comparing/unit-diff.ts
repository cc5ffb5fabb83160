import { listDiff, type DiffRow, type PartName } from './text-diff.ts';

/** A paragraph as people read it: a field of the unit, or of its text where it has no label. */
export interface TextPart {
  label: PartName | null;
  text: string;
}

/** What differs between two texts of a unit: each field with the same field, then the paragraphs of the text. Pure. */
export function unitDiff(before: readonly TextPart[], after: readonly TextPart[]): DiffRow[] {
  const labels = [...new Set([...after, ...before].map(({ label }) => label))];
  const inOrder = [...labels.filter((label) => label !== null), ...labels.filter((label) => label === null)];
  const of = (parts: readonly TextPart[], label: PartName | null) =>
    parts.filter((part) => part.label === label).map(({ text }) => text);
  let place = 0;
  return inOrder.flatMap((label) => {
    const now = of(after, label);
    const rows = listDiff(of(before, label), now, place);
    place += now.length;
    return label === null ? rows : rows.map((row) => ({ ...row, label }));
  });
}

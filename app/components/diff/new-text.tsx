import type { DiffRow } from '#app/views/review/comparing/text-diff.ts';
import { DiffLine } from './diff-line.tsx';
import type { DiffProps } from './text-diff.tsx';

/** A text that had none before it: its fields and paragraphs, with nothing beside them. */
export function NewText({ rows, lang, beside }: Omit<DiffProps, 'marksOnly'>) {
  return (
    <div className="diff new-text">
      {rows.flatMap(whole).map((row) => (
        <DiffLine key={row.place} row={row} lang={lang} beside={beside} />
      ))}
    </div>
  );
}

function whole(row: DiffRow): Extract<DiffRow, { kind: 'same' }>[] {
  if (row.kind === 'same') return [row];
  if (row.place === null || !row.new) return [];
  const text = row.new.map((part) => part.text).join('');
  return [{ kind: 'same', place: row.place, text, ...(row.label ? { label: row.label } : {}) }];
}

import { emptyRow, maxRows, nextRowId, rowKindOf, type QuestionForm } from './question-form.ts';

/** What a button of the form does to the rows of the question, as its value says it: `add-row`, `remove-row:b`. */
const edits = ['add-row', 'remove-row', 'up', 'down'] as const;
type Edit = (typeof edits)[number];

/** The edit a button asks for, and what it is about; null for any other button. */
export function readEdit(value: string): { edit: Edit; about: string } | null {
  const [name = '', ...rest] = value.split(':');
  const edit = edits.find((known) => known === name);
  return edit ? { edit, about: rest.join(':') } : null;
}

/** The question after an edit; the same when there is nothing to do. */
export function applyEdit(form: QuestionForm, edit: Edit, id: string): QuestionForm {
  const kind = rowKindOf(form.type);
  if (kind === null) return form;
  const rows: readonly { id: string }[] = form[kind];
  if (edit === 'add-row') {
    if (rows.length >= maxRows) return form;
    return { ...form, [kind]: [...rows, emptyRow[kind](nextRowId(rows.map((row) => row.id)))] };
  }
  if (edit === 'remove-row') return { ...form, [kind]: rows.filter((row) => row.id !== id) };
  const from = rows.findIndex((row) => row.id === id);
  const to = edit === 'up' ? from - 1 : from + 1;
  const moved = rows[from];
  if (!moved || to < 0 || to >= rows.length) return form;
  return { ...form, [kind]: rows.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

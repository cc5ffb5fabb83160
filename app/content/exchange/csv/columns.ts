import { maxRows } from '../../question-draft/question-form.ts';
import type { QuestionType } from '../../schema/question.ts';

/** Columns with one meaning for all types, by their name in code. */
export const plainColumns = [
  'id',
  'type',
  'question',
  'right',
  'tolerance',
  'unit',
  'explanation',
  'lesson',
  'objective',
  'use',
  'difficulty',
  'provisions',
  'facts',
] as const;
/** Columns that come once for every answer, with a number behind their name. */
export const answerColumns = ['answer', 'note'] as const;

type ColumnName = (typeof plainColumns)[number] | (typeof answerColumns)[number];

/** A column: `question`, `answer 3`. */
export type Column = string;

/** What columns and types are called in one language. */
export interface SheetWords {
  columns: Readonly<Record<ColumnName, string>>;
  types: Readonly<Record<QuestionType, string>>;
}

/** Every column in the order of the sheet, for so many answers. */
export function columnsFor(answers: number): Column[] {
  const numbered = Array.from({ length: Math.min(answers, maxRows) }, (_, i) =>
    answerColumns.map((name) => `${name} ${i + 1}`),
  ).flat();
  const [id, type, question, right, ...rest] = plainColumns;
  return [id, type, question, right, ...numbered, ...rest];
}

const folded = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('ru').replace(/\s+/g, ' ');

/** What a column is called in a language: `answer 3` → «ответ 3». */
export function columnTitle(column: Column, { columns }: SheetWords): string {
  const [name = '', number] = column.split(' ');
  const title = columns[name as ColumnName] ?? name;
  return number === undefined ? title : `${title} ${number}`;
}

/** The column a title names, in any of the languages or as in code; null for a title of none of ours. */
export function columnOf(title: string, languages: readonly SheetWords[]): Column | null {
  const wanted = folded(title);
  return (
    columnsFor(maxRows).find(
      (column) => column === wanted || languages.some((words) => folded(columnTitle(column, words)) === wanted),
    ) ?? null
  );
}

/** The type a cell names, in any of the languages or as in code. */
export function typeOf(cell: string, languages: readonly SheetWords[]): QuestionType | null {
  const wanted = folded(cell);
  const types: QuestionType[] = ['single', 'multiple', 'order', 'match', 'number', 'text'];
  return types.find((type) => type === wanted || languages.some((words) => folded(words.types[type]) === wanted)) ?? null;
}

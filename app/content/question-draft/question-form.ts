import type { Localized } from '../../i18n/languages.ts';
import type { QuestionType } from '../schema/question.ts';

export const questionTypes = [
  'single',
  'multiple',
  'order',
  'match',
  'number',
  'text',
] as const satisfies readonly QuestionType[];

export const uses = ['practice', 'exam'] as const;
export type Use = (typeof uses)[number];

export const difficulties = ['1', '2', '3'] as const;

/** No question needs more rows, and no learner reads more. */
export const maxRows = 12;

export type OptionRow = { id: string; correct: boolean; text: Localized; feedback: Localized };
export type ItemRow = { id: string; text: Localized };
export type PairRow = { id: string; left: Localized; right: Localized };

/** A question as a form holds it: texts as typed. Of the parts only those of its type are asked for and kept. */
export interface QuestionForm {
  id: string;
  type: QuestionType;
  /** Ids; empty until chosen. */
  lesson: string;
  objective: string;
  use: Use[];
  difficulty: string;
  provisions: string[];
  facts: string[];
  prompt: Localized;
  explanation: Localized;
  /** single, multiple */
  options: OptionRow[];
  /** order: in the right order */
  items: ItemRow[];
  /** match */
  pairs: PairRow[];
  number: { value: string; tolerance: string; unit: Localized };
  /** text: one accepted answer on a line */
  accept: Localized;
}

export const emptyText = (): Localized => ({ kk: '', ru: '', en: '' });

/** How many rows a new question begins with. */
const firstRows = { single: 4, multiple: 4, order: 4, match: 3, number: 0, text: 0 } as const;

/** A letter, then letters with a number: a … z, a1 … z1. */
function rowName(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : `${letter}${Math.floor(place / 26)}`;
}

/** The first name after all that are taken: a name that was removed comes back only when it was the last. */
export function nextRowId(taken: readonly string[]): string {
  for (let place = taken.length; ; place += 1) {
    const id = rowName(place);
    if (!taken.includes(id)) return id;
  }
}

/** A row of each kind with nothing in it. */
export const emptyRow = {
  options: (id: string): OptionRow => ({ id, correct: false, text: emptyText(), feedback: emptyText() }),
  items: (id: string): ItemRow => ({ id, text: emptyText() }),
  pairs: (id: string): PairRow => ({ id, left: emptyText(), right: emptyText() }),
};

export type RowKind = keyof typeof emptyRow;

/** Which rows a type has; null for typed answers. */
export function rowKindOf(type: QuestionType): RowKind | null {
  if (type === 'single' || type === 'multiple') return 'options';
  if (type === 'order') return 'items';
  return type === 'match' ? 'pairs' : null;
}

/** A question of which nothing is written yet. */
export function blankQuestion(id: string, type: QuestionType, lesson: string): QuestionForm {
  const kind = rowKindOf(type);
  const ids = Array.from({ length: firstRows[type] }, (_, place) => rowName(place));
  const blank: QuestionForm = {
    ...{ id, type, lesson, objective: '', use: ['practice'], difficulty: '1', provisions: [], facts: [] },
    ...{ prompt: emptyText(), explanation: emptyText(), options: [], items: [], pairs: [] },
    ...{ number: { value: '', tolerance: type === 'number' ? '0' : '', unit: emptyText() }, accept: emptyText() },
  };
  return kind === null ? blank : { ...blank, [kind]: ids.map((rowId) => emptyRow[kind](rowId)) };
}

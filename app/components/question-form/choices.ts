import type { answerColumns as numbered, plainColumns as plain } from '#app/content/exchange/csv/columns.ts';
import type { Format } from '#app/content/exchange/imported.ts';
import type { Use } from '#app/content/question-draft/question-form.ts';
import type { QuestionType } from '#app/content/schema/question.ts';

/** What forms offer, in the order in which it is offered; the types keep it in step with what is read. */
export const questionTypes: readonly QuestionType[] = [
  'single',
  'multiple',
  'order',
  'match',
  'number',
  'text',
];
export const uses: readonly Use[] = ['practice', 'exam'];
export const difficulties = ['1', '2', '3'] as const;
export const formats: readonly Format[] = ['gift', 'xml', 'csv'];

type Column = (typeof plain | typeof numbered)[number];
const described: Record<Column, true> = {
  ...{
    id: true,
    type: true,
    question: true,
    right: true,
    answer: true,
    note: true,
    tolerance: true,
    unit: true,
  },
  ...{ explanation: true, lesson: true, objective: true, use: true, difficulty: true },
  ...{ provisions: true, facts: true },
};
export const columns = Object.keys(described) as Column[];

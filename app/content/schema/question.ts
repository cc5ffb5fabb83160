import { z } from 'zod';
import { localized, stableId } from './localized.ts';

const common = {
  id: stableId,
  lesson: stableId,
  objective: stableId,
  use: z.array(z.enum(['practice', 'exam'])).min(1),
  difficulty: z.int().min(1).max(3),
  provisions: z.array(stableId),
  facts: z.array(stableId),
  prompt: localized,
  explanation: localized,
};

const option = z.strictObject({
  id: stableId,
  correct: z.boolean().optional(),
  text: localized,
  feedback: localized,
});

const single = z.strictObject({ ...common, type: z.literal('single'), options: z.array(option).min(2, 'a question with one answer needs two options or more') });
const multiple = z.strictObject({ ...common, type: z.literal('multiple'), options: z.array(option).min(3, 'a question with several answers needs three options or more') });
/** Items are written in the right order. */
const order = z.strictObject({
  ...common,
  type: z.literal('order'),
  items: z.array(z.strictObject({ id: stableId, text: localized })).min(3, 'an order question needs three items or more'),
});
const match = z.strictObject({
  ...common,
  type: z.literal('match'),
  pairs: z
    .array(z.strictObject({ id: stableId, left: localized, right: localized }))
    .min(2, 'a match question needs two pairs or more'),
});
const number = z.strictObject({
  ...common,
  type: z.literal('number'),
  number: z.strictObject({ value: z.number(), tolerance: z.number().min(0), unit: localized }),
});
const accepted = z.array(z.string().trim().min(1)).min(1);
const text = z.strictObject({
  ...common,
  type: z.literal('text'),
  accept: z.strictObject({ kk: accepted, ru: accepted, en: accepted }),
});

/** One question: one answer key, three wordings. */
export const question = z.discriminatedUnion('type', [single, multiple, order, match, number, text]);

export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;

/**
 * What a learner answered, as it is stored and graded. Ids only, never texts, except for typed answers.
 * single: the chosen option. multiple: the chosen options. order: item ids from first to last.
 * match: for every left id, the id of the pair whose right side was chosen. number, text: as typed.
 */
export type Answer =
  | { type: 'single'; option: string }
  | { type: 'multiple'; options: string[] }
  | { type: 'order'; items: string[] }
  | { type: 'match'; rights: Record<string, string> }
  | { type: 'number'; typed: string }
  | { type: 'text'; typed: string };


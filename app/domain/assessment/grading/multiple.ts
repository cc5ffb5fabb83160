import type { QuestionOf } from '#app/content/schema/question.ts';
import { correctIds } from './choices.ts';
import { nothing, type Parsed, type RawAnswer } from './contract.ts';

/** Options are kept in the order in which they are written, each once. */
export function parseMultiple(question: QuestionOf<'multiple'>, raw: RawAnswer): Parsed {
  const options = question.options.map((option) => option.id).filter((id) => raw.values.includes(id));
  return options.length > 0 ? { answer: { type: 'multiple', options }, complete: true } : nothing;
}

/** All the right options and no other. */
export function isMultipleCorrect(question: QuestionOf<'multiple'>, options: string[]): boolean {
  const right = new Set(correctIds(question));
  const chosen = new Set(options);
  return right.size === chosen.size && [...right].every((id) => chosen.has(id));
}

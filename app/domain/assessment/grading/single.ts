import type { QuestionOf } from '#app/content/schema/question.ts';
import { correctIds } from './choices.ts';
import { nothing, type Parsed, type RawAnswer } from './contract.ts';

export function parseSingle(question: QuestionOf<'single'>, raw: RawAnswer): Parsed {
  const [value] = raw.values;
  const known = question.options.find((option) => option.id === value);
  return known ? { answer: { type: 'single', option: known.id }, complete: true } : nothing;
}

export function isSingleCorrect(question: QuestionOf<'single'>, option: string): boolean {
  return correctIds(question).includes(option);
}

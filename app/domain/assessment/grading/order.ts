import type { QuestionOf } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { nothing, type Parsed, type RawAnswer, type Review } from './contract.ts';
import { itemToken } from './tokens.ts';

type OrderQuestion = QuestionOf<'order'>;

/** One list of `items` per place, every field named `answer`; `placed` holds what stands in each place, or ''. */
export interface OrderView {
  items: { value: string; text: string }[];
  placed: string[];
}

/** Values are item tokens, first place first. What was put in a place is kept, even when another place repeats it. */
export function parseOrder(question: OrderQuestion, raw: RawAnswer, seed: string): Parsed {
  const byToken = new Map(question.items.map(({ id }) => [itemToken(seed, question.id, id), id]));
  const items = question.items.map((_, place) => byToken.get(raw.values[place] ?? '') ?? '');
  if (items.every((id) => id === '')) return nothing;
  const complete = new Set(items.filter(Boolean)).size === question.items.length;
  return { answer: { type: 'order', items }, complete };
}

export function isOrderCorrect(question: OrderQuestion, items: string[]): boolean {
  return (
    items.length === question.items.length && question.items.every(({ id }, place) => items[place] === id)
  );
}

export function viewOrder(
  question: OrderQuestion,
  shown: string[],
  placed: string[],
  language: Language,
  seed: string,
): OrderView {
  const tokenOf = (id: string) => itemToken(seed, question.id, id);
  return {
    items: shown.flatMap((id) => {
      const item = question.items.find((candidate) => candidate.id === id);
      return item ? [{ value: tokenOf(id), text: item.text[language] }] : [];
    }),
    placed: question.items.map((_, place) => (placed[place] ? tokenOf(placed[place]) : '')),
  };
}

/** `given` has a line for every place; an empty place is an empty line. */
export function reviewOrder(question: OrderQuestion, placed: string[], language: Language): Review {
  const textOf = (id: string) => question.items.find((item) => item.id === id)?.text[language] ?? '';
  return {
    given: placed.map(textOf),
    right: question.items.map((item) => item.text[language]),
    feedback: [],
  };
}

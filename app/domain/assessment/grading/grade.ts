import type { Answer, Question, QuestionType } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { choicesOf, reviewChoices, type Choice } from './choices.ts';
import type { Parsed, RawAnswer, Review } from './contract.ts';
import { isMatchCorrect, parseMatch, reviewMatch, viewMatch, type MatchView } from './match.ts';
import { isMultipleCorrect, parseMultiple } from './multiple.ts';
import { isNumberCorrect, parseNumber, reviewNumber } from './number.ts';
import { isOrderCorrect, parseOrder, reviewOrder, viewOrder, type OrderView } from './order.ts';
import { isSingleCorrect, parseSingle } from './single.ts';
import { isTextCorrect, parseText, reviewText } from './text.ts';

/** What may be shown before an answer: no flags, no accepted texts, no value, no feedback, no explanation. */
export type PublicQuestion = { id: string; prompt: string } & (
  | { type: 'single'; choices: Choice[] }
  | { type: 'multiple'; choices: Choice[] }
  | ({ type: 'order' } & OrderView)
  | ({ type: 'match' } & MatchView)
  | { type: 'number'; typed: string; unit: string }
  | { type: 'text'; typed: string }
);

/** How a question is put before one learner: order of its parts, seed of their names, language, her answer so far. */
export interface Showing {
  shown: string[];
  seed: string;
  language: Language;
  answer: Answer | null;
}

/** What a form means for this question. `seed` is the one the question was shown with. */
export function parseAnswer(question: Question, raw: RawAnswer, seed: string): Parsed {
  switch (question.type) {
    case 'single':
      return parseSingle(question, raw);
    case 'multiple':
      return parseMultiple(question, raw);
    case 'order':
      return parseOrder(question, raw, seed);
    case 'match':
      return parseMatch(question, raw, seed);
    case 'number':
      return parseNumber(question, raw);
    case 'text':
      return parseText(raw);
  }
}

/** One point a question, all or nothing. No answer, and an answer of another type, is wrong. */
export function isCorrect(question: Question, answer: Answer | null): boolean {
  switch (question.type) {
    case 'single':
      return answer?.type === 'single' && isSingleCorrect(question, answer.option);
    case 'multiple':
      return answer?.type === 'multiple' && isMultipleCorrect(question, answer.options);
    case 'order':
      return answer?.type === 'order' && isOrderCorrect(question, answer.items);
    case 'match':
      return answer?.type === 'match' && isMatchCorrect(question, answer.rights);
    case 'number':
      return answer?.type === 'number' && isNumberCorrect(question, answer.typed);
    case 'text':
      return answer?.type === 'text' && isTextCorrect(question, answer.typed);
  }
}

/** Whole numbers only, so that 80 of 100 is 80 % and not 79.999 %. `passMark` is in per cent. */
export function isPassed(points: number, maxPoints: number, passMark: number): boolean {
  return points * 100 >= passMark * maxPoints;
}

export function publicQuestion(
  question: Question,
  { shown, seed, language, answer }: Showing,
): PublicQuestion {
  const head = { id: question.id, prompt: question.prompt[language] };
  switch (question.type) {
    case 'single':
    case 'multiple':
      return {
        ...head,
        type: question.type,
        choices: choicesOf(question, shown, chosenIds(answer), language),
      };
    case 'order':
      return { ...head, type: 'order', ...viewOrder(question, shown, placedIds(answer), language, seed) };
    case 'match':
      return { ...head, type: 'match', ...viewMatch(question, shown, pickedRights(answer), language, seed) };
    case 'number':
      return {
        ...head,
        type: 'number',
        typed: typedText(answer) ?? '',
        unit: question.number.unit[language],
      };
    case 'text':
      return { ...head, type: 'text', typed: typedText(answer) ?? '' };
  }
}

/** What is told once the answer is graded. Holds the key: never send it before. */
export type QuestionReview = Review & {
  type: QuestionType;
  prompt: string;
  explanation: string;
  provisions: string[];
  facts: string[];
};

export function reviewQuestion(
  question: Question,
  answer: Answer | null,
  language: Language,
): QuestionReview {
  return {
    type: question.type,
    prompt: question.prompt[language],
    explanation: question.explanation[language],
    provisions: question.provisions,
    facts: question.facts,
    ...givenAndRight(question, answer, language),
  };
}

function givenAndRight(question: Question, answer: Answer | null, language: Language): Review {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return reviewChoices(question, chosenIds(answer), language);
    case 'order':
      return reviewOrder(question, placedIds(answer), language);
    case 'match':
      return reviewMatch(question, pickedRights(answer), language);
    case 'number':
      return reviewNumber(question, typedText(answer), language);
    case 'text':
      return reviewText(question, typedText(answer), language);
  }
}

function chosenIds(answer: Answer | null): string[] {
  if (answer?.type === 'single') return [answer.option];
  return answer?.type === 'multiple' ? answer.options : [];
}

function placedIds(answer: Answer | null): string[] {
  return answer?.type === 'order' ? answer.items : [];
}

function pickedRights(answer: Answer | null): Record<string, string> {
  return answer?.type === 'match' ? answer.rights : {};
}

function typedText(answer: Answer | null): string | null {
  return answer?.type === 'number' || answer?.type === 'text' ? answer.typed : null;
}

import type { QuestionOf } from '#app/content/schema/question.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { nothing, typedValue, type Parsed, type RawAnswer, type Review } from './contract.ts';
import { foldAnswer, sameAnswer } from './fold-answer.ts';

export function parseText(raw: RawAnswer): Parsed {
  const typed = typedValue(raw);
  if (!typed || foldAnswer(typed) === '') return nothing;
  return { answer: { type: 'text', typed }, complete: true };
}

/** A right word is right in each of the three languages: the page can be read in one and answered in another. */
export function isTextCorrect(question: QuestionOf<'text'>, typed: string): boolean {
  return languages.some((language) =>
    question.accept[language].some((accepted) => sameAnswer(accepted, typed)),
  );
}

/** `right` is the first accepted form: the others are other spellings of it. */
export function reviewText(question: QuestionOf<'text'>, typed: string | null, language: Language): Review {
  return { given: typed ? [typed] : [], right: question.accept[language].slice(0, 1), feedback: [] };
}

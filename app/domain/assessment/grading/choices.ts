import type { QuestionOf } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { Review } from './contract.ts';

type ChoiceQuestion = QuestionOf<'single'> | QuestionOf<'multiple'>;

export interface Choice {
  /** Value of the field `answer`. */
  value: string;
  text: string;
  chosen: boolean;
}

/** The options in the order of `shown`, without their flags and feedback. */
export function choicesOf(
  question: ChoiceQuestion,
  shown: string[],
  chosen: string[],
  language: Language,
): Choice[] {
  return shown.flatMap((id) => {
    const option = question.options.find((candidate) => candidate.id === id);
    return option ? [{ value: id, text: option.text[language], chosen: chosen.includes(id) }] : [];
  });
}

export function correctIds(question: ChoiceQuestion): string[] {
  return question.options.filter((option) => option.correct).map((option) => option.id);
}

export function reviewChoices(question: ChoiceQuestion, chosen: string[], language: Language): Review {
  const given = question.options.filter((option) => chosen.includes(option.id));
  return {
    given: given.map((option) => option.text[language]),
    right: question.options.filter((option) => option.correct).map((option) => option.text[language]),
    feedback: given.map((option) => option.feedback[language]),
  };
}

import type { Answer, Question } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { publicQuestion, reviewQuestion, type PublicQuestion, type QuestionReview } from './grading/grade.ts';
import { practiceSeed } from './grading/tokens.ts';
import { wrongAnswer, type Example } from './grading/wrong-answer.ts';
import { shownOrder } from './shown-order.ts';

/** A practice question on a lesson page: to be answered, or answered with the reasons. */
export type PracticeView = { state: 'open'; question: PublicQuestion } | AnsweredView;

export interface AnsweredView {
  state: 'answered';
  question: PublicQuestion;
  correct: boolean;
  review: QuestionReview;
}

/** Before an answer nothing of the key is in the view. `answer` alone is what was typed and not yet checked. */
export function practiceView(
  question: Question,
  language: Language,
  given: { answer: Answer | null; checked: boolean; correct: boolean },
): PracticeView {
  const seed = practiceSeed(question.id);
  const shown = shownOrder(question, seed);
  const view = publicQuestion(question, { shown, seed, language, answer: given.answer });
  if (!given.checked) return { state: 'open', question: view };
  const review = reviewQuestion(question, given.answer, language);
  return { state: 'answered', question: view, correct: given.correct, review };
}

/** What a learner is told after a wrong answer, by an example of one: for those who write and review questions. */
export function wronglyAnswered(question: Question, example: Example): AnsweredView {
  const { language } = example;
  const seed = practiceSeed(question.id);
  const answer = wrongAnswer(question, example);
  const view = publicQuestion(question, { shown: shownOrder(question, seed), seed, language, answer });
  return {
    state: 'answered',
    question: view,
    correct: false,
    review: reviewQuestion(question, answer, language),
  };
}

import type { i18n } from 'i18next';
import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import { readBody, writeBody } from '#app/content/question-draft/body.ts';
import type { Question } from '#app/content/schema/question.ts';
import {
  practiceView,
  wronglyAnswered,
  type AnsweredView,
  type PracticeView,
} from '#app/domain/assessment/practice-view.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';

const missing = '…';

/** Every text that is still missing is shown as an ellipsis. */
function filled(text: Localized): Localized {
  return Object.fromEntries(languages.map((language) => [language, text[language] || missing])) as Localized;
}

/** The question as if it were finished; null while it has too few rows to be shown. */
function finished(form: QuestionForm): Question | null {
  const { options, items, pairs, number } = form;
  const rows = { single: options, multiple: options, order: items, match: pairs, number: null, text: null }[
    form.type
  ];
  if (rows && rows.length < 2) return null;
  const whole: QuestionForm = {
    ...form,
    ...{ prompt: filled(form.prompt), explanation: filled(form.explanation), accept: filled(form.accept) },
    options: options.map((row) => ({ ...row, text: filled(row.text), feedback: filled(row.feedback) })),
    items: items.map((row) => ({ ...row, text: filled(row.text) })),
    pairs: pairs.map((row) => ({ ...row, left: filled(row.left), right: filled(row.right) })),
    number: { ...number, unit: filled(number.unit) },
  };
  return JSON.parse(writeBody(readBody(form.id, writeBody(whole)))) as Question;
}

export interface QuestionPreview {
  language: Language;
  asked: PracticeView;
  /** What is told after a wrong answer. */
  answered: AnsweredView;
}

/** How a learner sees the question in one language, before and after a wrong answer. */
export function questionPreview(
  form: QuestionForm,
  language: Language,
  texts: Localized<i18n>,
): QuestionPreview | null {
  const question = finished(form);
  if (!question) return null;
  const asked = practiceView(question, language, { answer: null, checked: false, correct: false });
  const otherWords = texts[language].t('question:otherWords');
  return { language, asked, answered: wronglyAnswered(question, { language, otherWords }) };
}

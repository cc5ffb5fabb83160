import type { AppLoadContext } from '@remix-run/node';
import { avoidedTerms } from '#app/content/check/check-terms.ts';
import type { FieldFault } from '#app/content/question-draft/faults.ts';
import type { QuestionForm } from '#app/content/question-draft/question-form.ts';
import { warningsOf } from '#app/content/question-draft/warnings.ts';
import type { Language } from '#app/i18n/languages.ts';
import { actsInOrder } from '../provision-choices.ts';
import { citedFact, citedProvision, findCited, type Cited, type Found, type Search } from './cited.server.ts';
import { beginning } from './question-list.server.ts';
import { questionPreview, type QuestionPreview } from './question-preview.server.ts';
import type { QuestionOnDesk, QuestionsOnDesk, QuestionState } from './questions-on-desk.server.ts';
import { rulesAtHand } from './rules-at-hand.server.ts';

/** One question as its author works at it. */
export interface QuestionDesk {
  course: { id: string; title: string };
  /** The first words of the question; empty while there are none. */
  begins: string;
  form: QuestionForm;
  state: QuestionState;
  /** The version of the draft this page was made from; null without a draft. */
  version: number | null;
  savedAt: string | null;
  /** Nothing of it is kept yet. */
  isNew: boolean;
  lessons: { value: string; text: string }[];
  objectives: { value: string; text: string }[];
  provisions: Cited[];
  facts: Cited[];
  /** What its lesson rests on and the question does not name yet. */
  ofLesson: Cited[];
  /** What the rest of its course rests on. */
  ofCourse: Cited[];
  /** The acts of the register, by name. */
  acts: { value: string; text: string }[];
  /** What was looked for and found; null when nothing was looked for. */
  search: Found | null;
  faults: FieldFault[];
  /** What is worth a look, but does not stand in the way. */
  warnings: FieldFault[];
  preview: QuestionPreview | null;
}

export interface Asked {
  language: Language;
  /** "YYYY-MM-DD" */
  today: string;
  /** The language of the preview; null without one. */
  previewIn: Language | null;
  search: Search | null;
}

/** Letters of a question in the way to its page. */
const mostOfName = 60;

/** What the page of a question shows: the form as given, and everything it may point to. */
export function questionDesk(
  { school: { library, texts } }: Pick<AppLoadContext, 'school'>,
  desk: Pick<QuestionsOnDesk, 'course' | 'drafts' | 'questions'>,
  question: Pick<QuestionOnDesk, 'form' | 'state' | 'version' | 'savedAt' | 'faults'> & { isNew: boolean },
  { previewIn, search, ...asked }: Asked,
): QuestionDesk {
  const { form } = question;
  const { course } = desk;
  const { language } = asked;
  const inWords = (ids: readonly string[]) => ids.map((id) => citedProvision(library, id, asked));
  const { ofLesson, ofCourse } = rulesAtHand(library, desk, form);
  return {
    ...question,
    course: { id: course.id, title: course.title[language] },
    begins: beginning(form, language, mostOfName).begins,
    lessons: course.lessons.map(({ id, title }, i) => ({ value: id, text: `${i + 1}. ${title[language]}` })),
    objectives: course.objectives.map(({ id, text }) => ({ value: id, text: text[language] })),
    provisions: inWords(form.provisions),
    facts: form.facts.map((id) => citedFact(library, id, asked)),
    ...{ ofLesson: inWords(ofLesson), ofCourse: inWords(ofCourse) },
    acts: actsInOrder(library, language).map(({ id, name }) => ({ value: id, text: name })),
    warnings: warningsOf(form, (text, one) => avoidedTerms(library.terms, text, one)),
    search: search && findCited(library, search, asked),
    preview: previewIn && questionPreview(form, previewIn, texts),
  };
}

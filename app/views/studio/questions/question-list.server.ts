import { questionTypes, uses, type Use } from '#app/content/question-draft/question-form.ts';
import type { QuestionType } from '#app/content/schema/question.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { QuestionOnDesk, QuestionsOnDesk, QuestionState } from './questions-on-desk.server.ts';

export interface QuestionLine {
  id: string;
  type: QuestionType;
  /** The beginning of its prompt, in the language it is there in. */
  begins: string;
  lang: Language;
  use: Use[];
  done: Localized<boolean>;
  state: QuestionState;
  /** How many places are to be mended. */
  faults: number;
}

export const questionStates = ['published', 'changed', 'draft', 'unfinished'] as const;

export interface QuestionFilter {
  lesson: string | null;
  type: QuestionType | null;
  use: Use | null;
  state: (typeof questionStates)[number] | null;
  words: string;
}

export interface QuestionList {
  course: { id: string; title: string };
  lessons: { id: string; number: number; title: string }[];
  /** One for every lesson that has questions shown; `lesson` is null for those that belong to none. */
  groups: { lesson: QuestionList['lessons'][number] | null; questions: QuestionLine[] }[];
  filter: QuestionFilter;
  found: number;
  total: number;
}

/** Reads the filter of the list from its address; what is none of the choices is no choice. */
export function readFilter(query: URLSearchParams): QuestionFilter {
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === query.get(name)) ?? null;
  return {
    lesson: query.get('lesson') || null,
    type: oneOf(questionTypes, 'type'),
    use: oneOf(uses, 'use'),
    state: oneOf(questionStates, 'state'),
    words: (query.get('words') ?? '').trim().slice(0, 80),
  };
}

const folded = (text: string) => text.toLocaleLowerCase('kk').replaceAll('ё', 'е');

function fits({ form, state, faults }: QuestionOnDesk, filter: QuestionFilter): boolean {
  if (filter.lesson !== null && form.lesson !== filter.lesson) return false;
  if (filter.type !== null && form.type !== filter.type) return false;
  if (filter.use !== null && !form.use.includes(filter.use)) return false;
  if (filter.state === 'unfinished' ? faults.length === 0 : filter.state !== null && state !== filter.state)
    return false;
  const words = folded(filter.words);
  return (
    words === '' ||
    form.id.includes(words) ||
    languages.some((language) => folded(form.prompt[language]).includes(words))
  );
}

/** The first words of a question, in the reader's language or in the first it is written in. */
export function beginning(
  { prompt }: { prompt: Localized },
  language: Language,
  most = 160,
): { begins: string; lang: Language } {
  const lang = [language, ...languages].find((one) => prompt[one] !== '') ?? language;
  const text = prompt[lang];
  return { begins: text.length > most ? `${text.slice(0, most - 3).trimEnd()}…` : text, lang };
}

export function questionList(
  desk: QuestionsOnDesk,
  filter: QuestionFilter,
  language: Language,
): QuestionList {
  const lessons = desk.course.lessons.map(({ id, title }, i) => ({
    id,
    number: i + 1,
    title: title[language],
  }));
  const shown = desk.questions.filter((one) => fits(one, filter));
  const lineOf = ({ form, done, state, faults }: QuestionOnDesk): QuestionLine => ({
    ...{ id: form.id, type: form.type, use: form.use, done, state, faults: faults.length },
    ...beginning(form, language),
  });
  const groups = [...lessons, null].map((lesson) => ({
    lesson,
    questions: shown
      .filter(({ form }) => (lesson ? form.lesson === lesson.id : !desk.known.lessons.has(form.lesson)))
      .map(lineOf),
  }));
  return {
    course: { id: desk.course.id, title: desk.course.title[language] },
    ...{ lessons, filter, found: shown.length, total: desk.questions.length },
    groups: groups.filter(({ questions }) => questions.length > 0),
  };
}

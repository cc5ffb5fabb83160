import type { Language } from '#app/i18n/languages.ts';
import type { QuestionList as List, QuestionLine } from '#app/views/studio/questions/question-list.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { QuestionFilter } from './question-filter.tsx';
import { QuestionList } from './question-list.tsx';

function list(language: Language): List {
  const { course, lesson, prompt } = textsIn(language);
  const line: QuestionLine = {
    ...{ id: 'q-sample-1', type: 'single', begins: prompt, lang: language, use: ['practice', 'exam'] },
    ...{ done: { kk: true, ru: true, en: true }, state: 'published', faults: 0 },
  };
  const draft: QuestionLine = {
    ...{ ...line, id: 'q-sample-2', type: 'multiple', state: 'draft', faults: 5 },
    done: { kk: true, ru: false, en: false },
  };
  const lessons = [{ id: 'les-sample', number: 1, title: lesson }];
  return {
    ...{ course: { id: 'crs-sample', title: course }, lessons, found: 3, total: 24 },
    filter: { lesson: 'les-sample', type: null, use: null, state: null, words: '' },
    groups: [
      { lesson: lessons[0] ?? null, questions: [line, draft] },
      { lesson: null, questions: [{ ...draft, id: 'q-sample-3', state: 'changed', begins: '' }] },
    ],
  };
}

export const examples: Example[] = [
  {
    name: 'a list with its filter',
    sheet: 7,
    render: (language) => <QuestionFilter list={list(language)} />,
  },
  { name: 'published, drafts, of no lesson', render: (language) => <QuestionList list={list(language)} /> },
];

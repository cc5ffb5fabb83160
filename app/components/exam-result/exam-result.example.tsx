import type { Language } from '#app/i18n/languages.ts';
import type { ResultView } from '#app/views/exam-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { citation } from '../catalogue/samples.ts';
import { ResultDetails } from './result-details.tsx';
import { ResultHead } from './result-head.tsx';

function result(language: Language, passed: boolean): ResultView {
  const { course, lesson, short, prompt, first, second, summary, explanation } = textsIn(language);
  const told = { prompt, right: [first], feedback: [summary], explanation, citations: [citation(language)] };
  return {
    attemptId: 'sample',
    course: { slug: 'sample', title: course },
    ...{ points: passed ? 13 : 9, maxPoints: 15, passMark: 80, passed },
    mayRetryAt: passed ? null : '2026-11-23T12:00:00.000Z',
    questions: [
      { position: 1, correct: false, given: [second], ...told },
      { position: 2, correct: true, given: [first], ...told },
    ],
    lessons: [
      { slug: 'one', title: lesson, right: 1, asked: 3 },
      { slug: 'two', title: short, right: 2, asked: 2 },
    ],
  };
}

export const examples: Example[] = [
  { name: 'passed', render: (language) => <ResultHead result={result(language, true)} /> },
  { name: 'not yet', render: (language) => <ResultHead result={result(language, false)} /> },
  {
    name: 'every answer explained',
    render: (language) => <ResultDetails result={result(language, false)} />,
  },
];

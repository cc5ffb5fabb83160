import type { Language } from '#app/i18n/languages.ts';
import type { PracticeOnPage } from '#app/views/lesson-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { citation, question } from '../catalogue/samples.ts';
import { Practice } from './practice.tsx';

function answered(language: Language, correct: boolean): PracticeOnPage {
  const { prompt, first, second, summary, explanation } = textsIn(language);
  const told = { given: [correct ? first : second], right: [first], feedback: [summary], explanation };
  return {
    practice: {
      ...{ state: 'answered', correct, question: question(language, 'single', `answered-${correct}`) },
      review: { type: 'single', prompt, provisions: [], facts: [], ...told },
    },
    citations: [citation(language)],
  };
}

export const examples: Example[] = [
  {
    name: 'to be answered',
    render: (language) => (
      <Practice
        practice={{ state: 'open', question: question(language, 'single', 'open') }}
        citations={[]}
        incomplete={false}
      />
    ),
  },
  {
    name: 'sent without a whole answer',
    render: (language) => (
      <Practice
        practice={{ state: 'open', question: question(language, 'order', 'half') }}
        citations={[]}
        incomplete
      />
    ),
  },
  { name: 'right', render: (language) => <Practice {...answered(language, true)} incomplete={false} /> },
  {
    name: 'wrong',
    sheet: 2,
    render: (language) => <Practice {...answered(language, false)} incomplete={false} />,
  },
];

import type { DraftProblem } from '#app/content/check/check-draft.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { ProblemList } from './problem-list.tsx';

const lesson = { kind: 'lesson', language: 'ru' } as const;
const question = { kind: 'question', id: 'q-sample-101' } as const;

function problems(words: string): DraftProblem[] {
  const common = { line: 12, message: '' };
  return [
    { ...common, level: 'error', code: 'unknown-provision', target: lesson, quoted: ['kz-elections-20'] },
    { ...common, level: 'error', code: 'schema', target: question, quoted: ['options.0.feedback.ru'] },
    {
      ...common,
      level: 'warning',
      code: 'language-apart',
      target: lesson,
      quoted: ['<Law id="kz-elections-20">', 'kk en', 'ru'],
    },
    { ...common, level: 'warning', code: 'language-numbers', target: lesson, quoted: ['41, 7', '40'] },
    { ...common, level: 'warning', code: 'term-avoided', target: lesson, quoted: [words, words] },
  ];
}

export const examples: Example[] = [
  {
    name: 'errors and warnings, each with a link',
    render: (language) => (
      <ProblemList problems={problems(textsIn(language).short)} href={() => '#main'} heading="h3" />
    ),
  },
  { name: 'nothing to mend', render: () => <ProblemList problems={[]} /> },
];

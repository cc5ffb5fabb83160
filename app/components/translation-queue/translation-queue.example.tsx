import type { TranslationTask } from '#app/views/studio/translations.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { TranslationQueue } from './translation-queue.tsx';

export const examples: Example[] = [
  {
    name: 'behind the law, stale, missing',
    render(language) {
      const { course, lesson, short, summary } = textsIn(language);
      const common = { course: { id: 'sample', title: course }, from: 'kk', draft: false } as const;
      const changed = [
        { text: short, change: 'removed', line: null },
        { text: summary, change: 'added', line: 4 },
      ] as const;
      const stale = { ...common, state: 'stale', language: 'ru', words: 41 } as const;
      const tasks: TranslationTask[] = [
        { ...stale, lesson: { id: 'one', title: lesson }, behindLaw: true, changed: [...changed] },
        { ...stale, lesson: { id: 'two', title: short }, behindLaw: false, draft: true, changed: null },
        {
          ...{ ...common, lesson: { id: 'two', title: short }, language: 'en', state: 'missing' },
          ...{ behindLaw: false, words: 812, changed: null },
        },
      ];
      return <TranslationQueue tasks={tasks} />;
    },
  },
  { name: 'nothing waits', render: () => <TranslationQueue tasks={[]} /> },
];

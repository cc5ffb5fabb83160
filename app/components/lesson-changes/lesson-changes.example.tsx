import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { LessonChanges } from './lesson-changes.tsx';

export const examples: Example[] = [
  {
    name: 'a rule and a wording',
    render(language) {
      const { explanation, summary } = textsIn(language);
      const changes = [
        { on: '2026-12-01', words: explanation, legal: true },
        { on: '2026-11-22', words: summary, legal: false },
      ];
      return <LessonChanges changes={changes} />;
    },
  },
];

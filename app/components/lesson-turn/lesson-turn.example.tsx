import type { Example } from '../catalogue/example.ts';
import { outline } from '../catalogue/samples.ts';
import { LessonTurn } from './lesson-turn.tsx';

export const examples: Example[] = [
  {
    name: 'first lesson',
    render: (language) => (
      <LessonTurn course="sample" previous={null} next={outline(language).lessons[1] ?? null} />
    ),
  },
  {
    name: 'last lesson',
    sheet: 2,
    render: (language) => (
      <LessonTurn course="sample" previous={outline(language).lessons[1] ?? null} next={null} />
    ),
  },
];

import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Source } from './source.tsx';

export const examples: Example[] = [
  {
    name: 'somebody’s assessment',
    render: (language) => (
      <LessonFrame language={language}>
        <Source fact="sample" />
      </LessonFrame>
    ),
  },
  {
    name: 'a document',
    render: (language) => (
      <LessonFrame language={language}>
        <Source document="sample" />
      </LessonFrame>
    ),
  },
];

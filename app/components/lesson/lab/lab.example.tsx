import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Lab } from './lab.tsx';

export const examples: Example[] = [
  {
    name: 'a way to a lab',
    render: (language) => (
      <LessonFrame language={language}>
        <Lab name="seats" preset="sample" />
      </LessonFrame>
    ),
  },
];

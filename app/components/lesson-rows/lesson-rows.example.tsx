import type { Example } from '../catalogue/example.ts';
import { facts, outline } from '../catalogue/samples.ts';
import { LessonRows } from './lesson-rows.tsx';

export const examples: Example[] = [
  {
    name: 'done, here, to come, exam',
    render: (language) => (
      <LessonRows course="sample" lessons={outline(language).lessons} exam={facts(language).exam} />
    ),
  },
];

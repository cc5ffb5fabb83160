import type { Example } from '../catalogue/example.ts';
import { outline } from '../catalogue/samples.ts';
import { LessonContents } from './lesson-contents.tsx';

export const examples: Example[] = [
  {
    name: 'only on a wide screen',
    render(language) {
      const course = outline(language);
      return <LessonContents course={course} lessons={course.lessons} current="sample-1" />;
    },
  },
];

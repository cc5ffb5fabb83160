import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { CourseRows } from './course-rows.tsx';

export const examples: Example[] = [
  {
    name: 'finished, begun, not begun',
    render(language) {
      const { course, summary } = textsIn(language);
      const row = (slug: string, done: number) => ({
        ...{ slug, title: course, summary, lessons: 7, done },
        enrolled: done > 0,
      });
      return <CourseRows courses={[row('finished', 7), row('begun', 4), row('new', 0)]} />;
    },
  },
  { name: 'no course yet', render: () => <CourseRows courses={[]} /> },
];

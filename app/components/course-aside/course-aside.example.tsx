import type { Example } from '../catalogue/example.ts';
import { facts } from '../catalogue/samples.ts';
import { CourseAside } from './course-aside.tsx';

export const examples: Example[] = [
  { name: 'one provision is history', render: (language) => <CourseAside facts={facts(language)} /> },
];

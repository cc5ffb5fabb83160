import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { ResumePanel } from './resume-panel.tsx';

export const examples: Example[] = [
  {
    name: 'stopped in the middle',
    render(language) {
      const { course, lesson } = textsIn(language);
      const resume = {
        course: { slug: 'sample', title: course },
        lesson: { slug: 'sample', number: 5, total: 7, title: lesson },
      };
      return <ResumePanel resume={resume} />;
    },
  },
];

import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const examples: Example[] = [
  {
    name: 'three steps; one on a phone',
    render(language) {
      const { short, course, lesson } = textsIn(language);
      const trail = [short, course, lesson].map((label, i) => ({ to: `#step-${i}`, label }));
      return <Breadcrumbs trail={trail} />;
    },
  },
];

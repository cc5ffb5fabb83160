import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { KitStart } from './kit-start.tsx';

export const examples: Example[] = [
  {
    name: 'before its script is at work',
    render: (language) => {
      const { lesson, short } = textsIn(language);
      const sheets = [lesson, short].map((title, i) => ({
        ...{ id: `sample-start-${i}`, title, groups: [], count: 9 },
      }));
      return <KitStart sheets={sheets} />;
    },
  },
];

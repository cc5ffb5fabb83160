import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { citation } from '../catalogue/samples.ts';
import { KitLaw } from './kit-law.tsx';

export const examples: Example[] = [
  {
    name: 'as known, not verified',
    render: (language) => {
      const { explanation, summary } = textsIn(language);
      const rules = (['as-known', 'not-verified'] as const).map((status) => ({
        ...{ citation: citation(language, status), text: explanation, caution: summary, knownAsOf: null },
      }));
      return <KitLaw rules={rules} />;
    },
  },
];

import { languages } from '#app/i18n/languages.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { citation } from '../catalogue/samples.ts';
import { KitRights } from './kit-rights.tsx';

export const examples: Example[] = [
  {
    name: 'as known, not verified',
    render: (language) => {
      const cards = [false, true].map((unverified) => ({
        ...{ id: `sample-right-${unverified}`, when: textsIn(language).short, unverified },
        sentences: languages.map((other) => ({
          ...{ language: other, text: textsIn(other).explanation, citation: citation(other) },
        })),
        ...{ checkedOn: '2026-11-22', knownAsOf: '2023-02-28', sources: ['example.org'] },
      }));
      return <KitRights cards={cards} />;
    },
  },
];

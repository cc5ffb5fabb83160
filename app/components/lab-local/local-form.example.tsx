import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { LocalForm } from './local-form.tsx';

export const examples: Example[] = [
  {
    name: 'until its script runs',
    sheet: 3,
    render(language) {
      const { explanation } = textsIn(language);
      const form = [{ tag: 'p', attributes: {}, children: [explanation] }];
      const speech = { words: {}, signs: { decimal: ',', group: ' ', percent: ' %' } };
      return <LocalForm lab="quota" view={{ form, speech }} />;
    },
  },
];

import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { MediaForm } from './media-form.tsx';

export const examples: Example[] = [
  {
    name: 'refused at every field, with what was typed',
    sheet: 9,
    render(language) {
      const { explanation } = textsIn(language);
      const typed = { name: 'Ballot box', kk: '', ru: explanation, en: explanation };
      const faults = { file: 'drawing-declares', name: 'bad', kk: 'missing', ru: 'long' } as const;
      return <MediaForm action="#" typed={typed} faults={faults} />;
    },
  },
];

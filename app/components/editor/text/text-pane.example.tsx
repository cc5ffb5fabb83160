import type { Example } from '../../catalogue/example.ts';
import { textsIn } from '../../catalogue/catalogue-texts.ts';
import { deskWithout, idleDesk, openSample } from '../sample-texts.ts';
import { BeginOffer } from './begin-offer.tsx';
import { FrontFieldset } from './front-fieldset.tsx';

export const examples: Example[] = [
  {
    name: 'the head of a translation that is behind',
    render: (language) => (
      <FrontFieldset
        {...{ desk: idleDesk, language, open: openSample(language), source: 'kk' }}
        readOnly
        onSource={() => undefined}
      />
    ),
  },
  {
    name: 'a language in which nothing is written yet',
    render: (language) => (
      <BeginOffer
        desk={deskWithout(language)}
        {...{ language, source: language === 'kk' ? 'ru' : 'kk', title: textsIn(language).lesson }}
      />
    ),
  },
];

import type { Example } from '../../catalogue/example.ts';
import { idleDesk, openSample } from '../sample-texts.ts';
import { FrontFieldset } from './front-fieldset.tsx';

export const examples: Example[] = [
  {
    name: 'the head of a translation that is behind',
    render: (language) => (
      <FrontFieldset {...{ desk: idleDesk, language, open: openSample(language), source: 'kk' }} readOnly />
    ),
  },
];

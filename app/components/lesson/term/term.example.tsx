import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Definitions } from './definitions.tsx';
import { Term } from './term.tsx';

export const examples: Example[] = [
  {
    name: 'inside a sentence',
    render(language) {
      const { explanation, lesson } = textsIn(language);
      return (
        <LessonFrame language={language}>
          <p>
            {explanation} <Term id="sample">{lesson}</Term>
          </p>
          <Definitions terms={['sample']} />
        </LessonFrame>
      );
    },
  },
];

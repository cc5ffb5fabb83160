import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Figure } from './figure.tsx';

export const examples: Example[] = [
  {
    name: 'with a caption',
    render(language) {
      const { lesson, explanation } = textsIn(language);
      return (
        <LessonFrame language={language}>
          <Figure src="media/station-plan.svg" alt={lesson} caption={explanation} />
        </LessonFrame>
      );
    },
  },
];

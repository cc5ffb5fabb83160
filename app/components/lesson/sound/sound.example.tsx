import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Sound } from './sound.tsx';

export const examples: Example[] = [
  {
    name: 'with its weight and its words',
    render(language) {
      const { lesson, explanation } = textsIn(language);
      return (
        <LessonFrame language={language}>
          <Sound src="media/opening-words.mp3" caption={lesson}>
            <p>{explanation}</p>
          </Sound>
        </LessonFrame>
      );
    },
  },
];

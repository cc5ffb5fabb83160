import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Step, Steps } from './steps.tsx';

export const examples: Example[] = [
  {
    name: 'acts in order',
    render(language) {
      const { first, second, explanation } = textsIn(language);
      return (
        <LessonFrame language={language}>
          <Steps>
            {[first, second].map((title) => (
              <Step key={title} title={title}>
                <p>{explanation}</p>
              </Step>
            ))}
          </Steps>
        </LessonFrame>
      );
    },
  },
];

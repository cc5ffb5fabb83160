import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { Lines } from './lines.tsx';
import { TextSection } from './text-section.tsx';

export const examples: Example[] = [
  {
    name: 'paragraph and list',
    render(language) {
      const { lesson, explanation, first, second } = textsIn(language);
      return (
        <TextSection id="sample-section" title={lesson}>
          <p>{explanation}</p>
          <Lines lines={[first, second]} />
        </TextSection>
      );
    },
  },
];

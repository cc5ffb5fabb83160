import type { Example } from '../catalogue/example.ts';
import { places } from '../catalogue/samples.ts';
import { QuestionMap } from './question-map.tsx';

export const examples: Example[] = [
  {
    name: 'answered, flagged, here, open',
    render: () => <QuestionMap attemptId="sample" places={places} current={10} />,
  },
];

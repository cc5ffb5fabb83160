import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: Example[] = [
  {
    name: 'a fault of a field and one of the whole form',
    render(language) {
      const { fault, explanation } = textsIn(language);
      return <ErrorSummary faults={[{ field: 'field-refused', text: fault }, { text: explanation }]} />;
    },
  },
];

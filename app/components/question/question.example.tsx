import type { PublicQuestion } from '#app/domain/assessment/grading/grade.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { question } from '../catalogue/samples.ts';
import { QuestionFields } from './question-fields.tsx';

const types: PublicQuestion['type'][] = ['single', 'multiple', 'order', 'match', 'number', 'text'];

export const examples: Example[] = [
  ...types.map((type): Example => ({
    name: type,
    render: (language) => <QuestionFields question={question(language, type, type)} idPrefix={type} />,
  })),
  {
    name: 'refused',
    render: (language) => (
      <QuestionFields
        question={question(language, 'multiple', 'refused')}
        idPrefix="refused"
        fault={textsIn(language).explanation}
      />
    ),
  },
];

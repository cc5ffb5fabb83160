import type { Language } from '#app/i18n/languages.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { citation } from '../catalogue/samples.ts';
import { QuestionReview } from './question-review.tsx';

function review(language: Language, given: string[]) {
  const { first, summary, explanation } = textsIn(language);
  return { given, right: [first], feedback: [summary], explanation };
}

export const examples: Example[] = [
  {
    name: 'right',
    render: (language) => (
      <QuestionReview
        review={review(language, [textsIn(language).first])}
        correct
        citations={[citation(language, 'historic')]}
      />
    ),
  },
  {
    name: 'wrong, several lines',
    render(language) {
      const { second, third } = textsIn(language);
      return (
        <QuestionReview
          review={review(language, [second, third])}
          correct={false}
          citations={[citation(language)]}
        />
      );
    },
  },
  {
    name: 'no answer',
    render: (language) => <QuestionReview review={review(language, [])} correct={false} citations={[]} />,
  },
];

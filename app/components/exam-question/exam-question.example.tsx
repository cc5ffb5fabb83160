import type { Example } from '../catalogue/example.ts';
import { places, question } from '../catalogue/samples.ts';
import { ExamQuestion } from './exam-question.tsx';
import { HandIn } from './hand-in.tsx';

const paper = { attemptId: 'sample', places };

export const examples: Example[] = [
  {
    name: 'saved and flagged',
    render(language) {
      const savedAt = new Date('2026-11-22T09:05:00Z');
      const current = {
        position: 3,
        question: question(language, 'single', 'of-exam'),
        flagged: true,
        savedAt,
      };
      return <ExamQuestion paper={paper} current={current} />;
    },
  },
  { name: 'before handing in, some open', render: () => <HandIn paper={paper} /> },
  {
    name: 'before handing in, all answered',
    render: () => (
      <HandIn paper={{ ...paper, places: places.map((place) => ({ ...place, answered: true })) }} />
    ),
  },
];

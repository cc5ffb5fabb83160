import type { Language } from '#app/i18n/languages.ts';
import type { WaitingView } from '#app/views/review/queue-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { ReviewQueue } from './review-queue.tsx';

function waiting(language: Language): WaitingView[] {
  const { course, lesson } = textsIn(language);
  const at = Date.parse('2026-11-22T08:00:00Z');
  const one = {
    course,
    lesson,
    legal: false,
    isNew: false,
    texts: 5,
    proposedAt: at,
    publishAt: null,
    own: false,
  };
  return [
    { ...one, id: 'sample-1', legal: true, missing: ['law', 'language'], own: true },
    { ...one, id: 'sample-2', lesson: null, missing: ['language'], publishAt: at },
    { ...one, id: 'sample-3', missing: [], isNew: true },
  ];
}

export const examples: Example[] = [
  {
    name: "one's own, scheduled, ready",
    render: (language) => <ReviewQueue waiting={waiting(language)} />,
  },
  { name: 'nothing waits', sheet: 2, render: () => <ReviewQueue waiting={[]} /> },
];

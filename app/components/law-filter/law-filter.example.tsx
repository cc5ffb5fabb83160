import type { LawView } from '#app/views/law-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { LawFilter } from './law-filter.tsx';
import { NoProvisions } from './no-provisions.tsx';

const view: Pick<LawView, 'topics' | 'statuses' | 'filter' | 'found' | 'total'> = {
  topics: ['international', 'method', 'observers', 'reform-2026'],
  statuses: ['as-known', 'historic', 'announced', 'not-verified'],
  filter: { topic: 'international', status: 'not-verified' },
  found: 1,
  total: 22,
};

export const examples: Example[] = [
  { name: 'narrowed', render: () => <LawFilter view={view} /> },
  { name: 'nothing fits', render: () => <NoProvisions /> },
];

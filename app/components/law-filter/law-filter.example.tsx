import type { Language } from '#app/i18n/languages.ts';
import type { LawView } from '#app/views/law/law-view.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { LawFilter } from './law-filter.tsx';
import { NoProvisions } from './no-provisions.tsx';

function view(language: Language): Omit<LawView, 'groups'> {
  return {
    instruments: [{ id: 'sample', name: textsIn(language).instrument }],
    topics: ['international', 'method', 'observers', 'reform-2026'],
    statuses: ['as-known', 'historic', 'announced', 'not-verified'],
    years: [2026, 2025, 2024],
    filter: {
      ...{ instrument: 'sample', topic: 'international', status: 'not-verified', year: 2024 },
      on: '2024-05-01',
    },
    ...{ found: 1, total: 102, unknownYear: 7, notOn: 12 },
  };
}

const open: LawView['filter'] = { instrument: null, topic: null, status: null, year: null, on: null };

export const examples: Example[] = [
  { name: 'narrowed', render: (language) => <LawFilter view={view(language)} bad={null} /> },
  {
    name: 'a day that cannot be read',
    sheet: 2,
    render: (language) => <LawFilter view={{ ...view(language), filter: open }} bad="31.02.2021" />,
  },
  { name: 'nothing fits', render: () => <NoProvisions /> },
];

import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { SearchExamples } from './search-examples.tsx';
import { SearchForm } from './search-form.tsx';

export const examples: Example[] = [
  { name: 'with what was looked for', render: (language) => <SearchForm query={textsIn(language).short} /> },
  {
    name: 'refused',
    sheet: 2,
    render: (language) => <SearchForm query={textsIn(language).lesson} fault={textsIn(language).fault} />,
  },
  { name: 'what one may look for', render: () => <SearchExamples /> },
];

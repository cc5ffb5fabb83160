import type { Language } from '#app/i18n/languages.ts';
import type { AsOfView } from '#app/views/law/as-of-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { version } from '../catalogue/law-samples.ts';
import { AsOfForm } from './as-of-form.tsx';
import { AsOfText } from './as-of-text.tsx';
import { SpanOfDays } from './span-of-days.tsx';

const day = '2021-01-10';
const known = {
  known: true,
  index: 0,
  from: '2020-12-04',
  until: '2022-11-05',
  knownUpTo: '2022-01-01',
} as const;

const states: [string, AsOfView][] = [
  ['a text', { ...known, doubt: null }],
  ['a text, its beginning unknown', { ...known, from: null, doubt: 'start-unknown' }],
  ['a text that may have changed', { ...known, doubt: 'known-up-to' }],
  ['nothing yet', { known: false, why: 'not-yet', on: '2022-11-05' }],
  ['nothing any more', { known: false, why: 'ended', on: '2018-06-29' }],
];

export const examples: Example[] = [
  {
    name: 'a day chosen',
    sheet: 3,
    render: () => (
      <AsOfForm id="sample" asked={{ day, bad: null }} changeDays={['1995-09-28', day, '2022-11-05']} />
    ),
  },
  { name: 'from when to when', render: () => <SpanOfDays from="2020-12-04" until={null} /> },
  ...states.map(([name, asOf]) => ({
    name,
    render: (language: Language) => (
      <AsOfText day={day} provision={{ asOf, versions: [version(language)] }} />
    ),
  })),
];

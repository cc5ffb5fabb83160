import type { Language } from '#app/i18n/languages.ts';
import type { CoverageRow } from '#app/views/law/coverage-view.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { CoverageSummary } from './coverage-summary.tsx';
import { CoverageTable } from './coverage-table.tsx';

function rows(language: Language): CoverageRow[] {
  const { article, lesson, short } = textsIn(language);
  const common = { article, title: lesson, status: 'as-known' as const };
  const place = { course: 'sample', slug: 'sample', number: 5, title: short };
  return [
    {
      ...common,
      id: 'full',
      health: 'fresh',
      confidence: 'general',
      lessons: [place],
      practice: 3,
      exam: 4,
      gap: false,
    },
    {
      ...common,
      id: 'gap',
      health: 'stale-check',
      confidence: 'found',
      lessons: [],
      practice: 1,
      exam: 0,
      gap: true,
    },
  ];
}

export const examples: Example[] = [
  {
    name: 'how much is missing',
    render: () => (
      <CoverageSummary
        view={{ gapsOnly: false, found: 102, total: 102, without: { lessons: 12, practice: 40, exam: 0 } }}
      />
    ),
  },
  {
    name: 'the rules of a law',
    render: (language) => (
      <CoverageTable group={{ id: 'sample', name: textsIn(language).instrument, rows: rows(language) }} />
    ),
  },
];

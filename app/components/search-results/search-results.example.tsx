import type { Language } from '#app/i18n/languages.ts';
import type { SearchFound, SearchResult } from '#app/views/search-view.server.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { NothingFound } from './nothing-found.tsx';
import { SearchResults } from './search-results.tsx';

function result(language: Language, kind: SearchResult['kind'], other: Language | null = null): SearchResult {
  const { lesson, short, explanation, article, course } = textsIn(other ?? language);
  return {
    ...{ kind, language: other, address: `#${kind}` },
    title: [
      { text: short, hit: true },
      { text: ` ${lesson}`, hit: false },
    ],
    place: { lesson: course, provision: article, term: '' }[kind],
    law: kind === 'provision' ? { status: 'historic', confidence: 'found' } : null,
    extract: [
      { text: `… ${explanation} `, hit: false },
      { text: short, hit: true },
    ],
  };
}

function view(language: Language, more: Partial<SearchFound> = {}): SearchFound {
  const { short, label } = textsIn(language);
  const groups = [{ kind: 'lesson' as const, results: [result(language, 'lesson')] }];
  const best = (['term', 'provision'] as const).map((kind) => result(language, kind));
  const corrections = [{ typed: label, meant: short }];
  return {
    state: 'found',
    query: short,
    total: 4,
    best,
    groups,
    others: [],
    corrections,
    suggestions: [],
    ...more,
  };
}

export const examples: Example[] = [
  {
    name: 'found, one word mended',
    render: (language) => <SearchResults view={view(language)} />,
  },
  {
    name: 'only in another language',
    render(language) {
      const others = [result(language, 'term', language === 'en' ? 'kk' : 'en')];
      return <SearchResults view={view(language, { best: [], groups: [], corrections: [], others })} />;
    },
  },
  {
    name: 'nothing, with words that look alike',
    render: (language) => (
      <NothingFound view={{ suggestions: [{ word: textsIn(language).short, address: '#near' }] }} />
    ),
  },
];

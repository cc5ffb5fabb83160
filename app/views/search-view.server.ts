import { citations, type Citation } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import type { Language } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import type { Kind } from '#app/search/documents.ts';
import type { Piece } from '#app/search/extract.ts';
import { longestQuery, type Found, type Hit } from '#app/search/search.ts';
import type { School } from '#app/school.server.ts';

export interface SearchResult {
  kind: Kind;
  /** The language it is written in; null when it is the language of the page. */
  language: Language | null;
  address: string;
  title: Piece[];
  /** The course of a lesson, the article of a provision; empty for a term. */
  place: string;
  /** How a provision stands and how we know it; null for what is no provision. */
  law: Pick<Citation, 'status' | 'confidence'> | null;
  extract: Piece[];
}

export interface SearchFound {
  state: 'found';
  query: string;
  total: number;
  /** The three closest, of any kind. */
  best: SearchResult[];
  /** The rest by kind, the kind with the closest first. */
  groups: { kind: Kind; results: SearchResult[] }[];
  others: SearchResult[];
  corrections: Found['corrections'];
  /** Words that look alike, and where looking for them leads. */
  suggestions: { word: string; address: string }[];
}

export type SearchView = { state: 'empty' | 'too-long'; query: string } | SearchFound;

/** Signs that turn the direction of what follows them, and other controls: the page says the query, in its title too. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const bestCount = 3;
const mostOfKind = 8;

interface Asked {
  language: Language;
  query: string;
}

/** What a search shows, in the language of the page. */
export function searchView(
  { search, library }: Pick<School, 'search' | 'library'>,
  asked: Asked,
): SearchView {
  const { language } = asked;
  const query = asked.query.replace(unseen, ' ').trim();
  const found = search.find(library, { query, language });
  // What was too long is given back as far as it may go, to be shortened.
  if (!found.ok) return { state: found.reason, query: query.slice(0, longestQuery) };
  const results = found.own.flatMap((hit) => resultOf(library, hit, language));
  const others = found.others.flatMap((hit) => resultOf(library, hit, language));
  const rest = results.slice(bestCount);
  return {
    state: 'found',
    query,
    total: results.length + others.length,
    best: results.slice(0, bestCount),
    groups: [...new Set(rest.map(({ kind }) => kind))].map((kind) => ({
      kind,
      results: rest.filter((result) => result.kind === kind).slice(0, mostOfKind),
    })),
    others,
    corrections: found.corrections,
    suggestions: found.suggestions.map((word) => ({ word, address: linksOf(language).search(word) })),
  };
}

const isHit = ({ hit }: Piece) => hit;

function resultOf(library: Library, hit: Hit, language: Language): SearchResult[] {
  const common = {
    ...{ kind: hit.kind, title: hit.title, extract: hit.extract },
    language: hit.language === language ? null : hit.language,
  };
  const to = linksOf(hit.language);
  if (hit.kind === 'term') return [{ ...common, address: to.glossary(hit.id), place: '', law: null }];
  if (hit.kind === 'provision') {
    const [citation] = citations(library, [hit.id], hit.language);
    if (!citation) return [];
    const { status, confidence } = citation;
    const place = [citation.article, citation.instrument].filter(Boolean).join(' · ');
    return [{ ...common, address: to.provision(hit.id), place, law: { status, confidence } }];
  }
  const lesson = library.lessonById(hit.id);
  if (!lesson) return [];
  const page = to.lesson(lesson.course.slug, lesson.slug);
  // Who found a word far down the page is led there; who found the lesson begins at its beginning.
  const section = hit.anchor !== null && !hit.title.some(isHit) ? `#${hit.anchor}` : '';
  return [{ ...common, address: page + section, place: lesson.course.title[hit.language], law: null }];
}

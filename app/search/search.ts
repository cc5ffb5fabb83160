import type { Library } from '#app/content/library.ts';
import type { Result } from '#app/http/result.ts';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { Kind } from './documents.ts';
import { extract, marked, type Piece } from './extract.ts';
import { tokensOf } from './words/fold.ts';
import { rank, type Ranked } from './rank.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';
import { understand, type Correction, type Understood } from './understand.ts';

/** Letters of a query; nobody's question is longer, and every letter costs everybody's time. */
export const longestQuery = 200;

const mostOwn = 30;
const mostOthers = 6;
const mostSuggestions = 4;

export type Hit = {
  kind: Kind;
  /** The id of the lesson, provision or term. */
  id: string;
  language: Language;
  title: Piece[];
  /** A line or two around what was looked for. */
  extract: Piece[];
  /** The section of the page the extract stands in. */
  anchor: string | null;
};

export type Found = {
  /** In the reader's language, best first. */
  own: Hit[];
  /** What only the other languages have, best first. */
  others: Hit[];
  corrections: Correction[];
  /** When nothing was found: words that are there and look alike. */
  suggestions: string[];
};

type Asked = { query: string; language: Language };

export type Search = {
  /** Pure as seen from outside. A library that was not prepared is read first. */
  find(library: Library, asked: Asked): Result<Found, 'empty' | 'too-long'>;
  /** Reads the whole library: about half a second once, so that no reader waits for it. */
  prepare(library: Library): void;
  close(): void;
};

type Indexes = Localized<TextIndex>;
type RankedHit = Hit & { score: number };

function buildIndexes(library: Library): Indexes {
  const [kk, ru, en] = (['kk', 'ru', 'en'] as const).map((language) => buildTextIndex(library, language));
  if (!kk || !ru || !en) throw new Error('A language was left out of the index.');
  return { kk, ru, en };
}

function hitsOf(ranked: readonly Ranked[], { wanted }: Understood, language: Language): RankedHit[] {
  const words = new Set(wanted.flatMap(({ forms }) => [...forms.keys()]));
  return ranked.map(({ document, score }) => {
    const { anchor, pieces } = extract(document, words);
    const { kind, id } = document;
    return { kind, id, language, score, title: marked(document.title, words), extract: pieces, anchor };
  });
}

function inOthers(indexes: Indexes, { query, language }: Asked, own: Hit[]): Hit[] {
  const known = new Set(own.map(({ kind, id }) => `${kind} ${id}`));
  const found = languages
    .filter((other) => other !== language)
    .flatMap((other) => {
      const understood = understand(query, indexes[other], {
        all: indexes,
        mend: own.length === 0 ? 'strange' : 'none',
      });
      // Half an answer in a language that was not asked for helps nobody.
      if (understood.unknown.length > 0 && own.length > 0) return [];
      const ranked = rank(indexes[other], understood.wanted, mostOwn);
      const fresh = ranked.filter(
        ({ document: { kind, id }, missing }) => missing === 0 && !known.has(`${kind} ${id}`),
      );
      return hitsOf(fresh.slice(0, mostOthers), understood, other);
    });
  return found.toSorted((a, b) => b.score - a.score).slice(0, mostOthers);
}

function suggestionsFor({ unknown }: Understood, indexes: Indexes, language: Language): string[] {
  const inOrder = [language, ...languages.filter((other) => other !== language)];
  const near = inOrder.flatMap((one) =>
    unknown.flatMap((word) => {
      const { dictionary } = indexes[one];
      return dictionary.nearest(word, mostSuggestions).map(dictionary.written);
    }),
  );
  return [...new Set(near)].slice(0, mostSuggestions);
}

/** First without mending words that another language knows; if that finds nothing, they may be errors after all. */
function inOwn(indexes: Indexes, { query, language }: Asked): { understood: Understood; own: RankedHit[] } {
  const index = indexes[language];
  const read = (mend: 'all' | 'strange') => {
    const understood = understand(query, index, { all: indexes, mend });
    return { understood, own: hitsOf(rank(index, understood.wanted, mostOwn), understood, language) };
  };
  const careful = read('strange');
  return careful.own.length > 0 ? careful : read('all');
}

function findIn(indexes: Indexes, asked: Asked): Found {
  const { understood, own } = inOwn(indexes, asked);
  const others = inOthers(indexes, asked, own);
  const nothing = own.length + others.length === 0;
  return {
    ...{ own, others },
    corrections: own.length > 0 ? understood.corrections : [],
    suggestions: nothing ? suggestionsFor(understood, indexes, asked.language) : [],
  };
}

/** Opens the search. Its index is made for the library it is first asked about, and anew for every other version. */
export function createSearch(): Search {
  let current: { version: string; indexes: Indexes } | null = null;

  function close(): void {
    for (const language of languages) current?.indexes[language].fullText.close();
    current = null;
  }

  function indexesOf(library: Library): Indexes {
    if (current?.version === library.version) return current.indexes;
    const indexes = buildIndexes(library);
    close();
    current = { version: library.version, indexes };
    return indexes;
  }

  return {
    find(library, { query: typed, language }) {
      const query = typed.trim();
      if (query.length > longestQuery) return { ok: false, reason: 'too-long' };
      if (tokensOf(query).length === 0) return { ok: false, reason: 'empty' };
      return { ok: true, ...findIn(indexesOf(library), { query, language }) };
    },
    prepare: (library) => void indexesOf(library),
    close,
  };
}

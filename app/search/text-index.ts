import type { Library } from '#app/content/library.ts';
import type { Language } from '#app/i18n/languages.ts';
import { openFullText, type FullText } from '#db/full-text.server.ts';
import { createDictionary, type Dictionary } from './words/dictionary.ts';
import { documentsOf, type SearchDocument } from './documents.ts';
import { tokensOf, type Token } from './words/fold.ts';
import { isSmall } from './words/stems.ts';

/** A stretch of text with its words found. */
export type IndexedPart = { anchor: string | null; text: string; tokens: readonly Token[] };

/** A document with everything ranking and extracts ask for again and again. */
export type IndexedDocument = Pick<SearchDocument, 'kind' | 'id'> & {
  title: IndexedPart;
  parts: readonly IndexedPart[];
  titleWords: ReadonlySet<string>;
  nameWords: ReadonlySet<string>;
  bodyWords: ReadonlySet<string>;
  /** What it may be called: the words of each, without those too small to count, and how much each word says. */
  callings: readonly (readonly { word: string; weight: number }[])[];
};

/** What can be found in one language. */
export type TextIndex = {
  language: Language;
  documents: readonly IndexedDocument[];
  dictionary: Dictionary;
  fullText: FullText;
};

const wordsOf = (parts: readonly IndexedPart[]) =>
  parts.flatMap(({ tokens }) => tokens.map(({ word }) => word));

/** How much a word says that stands in so many of all texts: rare words say more. */
export function rarity(spread: number, texts: number): number {
  return Math.log(1 + texts / Math.max(1, spread));
}

type Read = Omit<IndexedDocument, 'callings'> & { called: readonly string[] };

function read(document: SearchDocument): Read {
  const part = (text: string, anchor: string | null = null) => ({ anchor, text, tokens: tokensOf(text) });
  const { kind, id, callings: called } = document;
  const title = part(document.title);
  const parts = document.parts.map(({ text, anchor }) => part(text, anchor));
  return {
    ...{ kind, id, title, parts, called },
    titleWords: new Set(wordsOf([title])),
    nameWords: new Set(wordsOf([part(document.names)])),
    bodyWords: new Set(wordsOf(parts)),
  };
}

function withCallings(
  { called, ...document }: Read,
  { language, weightOf }: { language: Language; weightOf: (word: string) => number },
): IndexedDocument {
  const callings = called.map((calling) => {
    const words = tokensOf(calling).map(({ word }) => word);
    return words.filter((word) => !isSmall(word, language)).map((word) => ({ word, weight: weightOf(word) }));
  });
  return { ...document, callings };
}

/** How each folded word is written, small letters before capitals. */
function spellingOf(documents: readonly Read[]): Map<string, string> {
  const spelling = new Map<string, string>();
  for (const { title, parts } of documents) {
    for (const { text, tokens } of [title, ...parts]) {
      for (const { word, start, end } of tokens) {
        const known = spelling.get(word);
        if (known !== undefined && known === known.toLowerCase()) continue;
        const written = text.slice(start, end);
        if (known === undefined || written === written.toLowerCase()) spelling.set(word, written);
      }
    }
  }
  return spelling;
}

/** Reads the whole library in one language and makes it findable. */
export function buildTextIndex(library: Library, language: Language): TextIndex {
  const all = documentsOf(library, language).map(read);
  const fullText = openFullText(
    all.map(({ title, parts, nameWords }) => ({
      title: wordsOf([title]).join(' '),
      names: [...nameWords].join(' '),
      body: wordsOf(parts).join(' '),
    })),
  );
  const spread = fullText.words();
  const weightOf = (word: string) => rarity(spread.get(word) ?? 0, all.length);
  return {
    ...{ language, fullText },
    documents: all.map((document) => withCallings(document, { language, weightOf })),
    dictionary: createDictionary(spread, { language, spelling: spellingOf(all) }),
  };
}

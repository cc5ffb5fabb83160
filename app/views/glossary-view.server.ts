import { citations } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import { formatsOf } from '#app/i18n/format.ts';
import { languages, type Language } from '#app/i18n/languages.ts';

export interface TermView {
  id: string;
  word: string;
  definition: string;
  /** The same word in the two other languages, in the order of languages. */
  others: { language: Language; word: string }[];
  provision: { id: string; article: string; instrument: string } | null;
}

export interface Letter {
  letter: string;
  /** Where the row of letters leads. */
  anchor: string;
  terms: TermView[];
}

/** The words of the school under their letters, by the alphabet of the language. */
export function glossaryView(library: Library, language: Language): Letter[] {
  const { compare } = formatsOf(language);
  const sorted = library.terms
    .map((term) => ({ term, key: sortKey(term.term[language]) }))
    .toSorted((a, b) => compare(a.key, b.key));
  const letters = new Map<string, TermView[]>();
  for (const { term, key } of sorted) {
    const letter = letterOf(key, language);
    const view = {
      id: term.id,
      word: term.term[language],
      definition: term.definition[language],
      others: languages
        .filter((other) => other !== language)
        .map((other) => ({ language: other, word: term.term[other] })),
      provision: term.provision === null ? null : provisionOf(library, term.provision, language),
    };
    letters.set(letter, [...(letters.get(letter) ?? []), view]);
  }
  return [...letters].map(([letter, terms], i) => ({ letter, anchor: `letter-${i + 1}`, terms }));
}

/** A word without the quotation marks and brackets before its first letter. */
function sortKey(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Ё stands among Е, as dictionaries have it. */
function letterOf(key: string, language: Language): string {
  const letter = [...key][0]?.toLocaleUpperCase(language) ?? '';
  return letter === 'Ё' ? 'Е' : letter;
}

function provisionOf(library: Library, id: string, language: Language): TermView['provision'] {
  const [citation] = citations(library, [id], language);
  return citation ? { id, article: citation.article, instrument: citation.instrument } : null;
}

import { citations } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import type { Term } from '#app/content/schema/law.ts';
import { formatsOf } from '#app/i18n/format.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { termsIn } from '#app/search/lesson-text.ts';
import { tokensOf } from '#app/search/words/fold.ts';

export interface TermView {
  id: string;
  word: string;
  definition: string;
  /** The same word in the two other languages, in the order of languages. */
  others: { language: Language; word: string }[];
  provision: { id: string; article: string; instrument: string } | null;
  /** Lessons that explain the word, in the order of courses. */
  lessons: { address: string; title: string }[];
}

export interface Letter {
  letter: string;
  /** Where the row of letters leads. */
  anchor: string;
  terms: TermView[];
}

export interface GlossaryView {
  /** What was asked for; empty is everything. */
  query: string;
  found: number;
  total: number;
  letters: Letter[];
}

const longestQuery = 200;

interface Asked {
  language: Language;
  query?: string;
}

/** The words of the school under their letters, by the alphabet of the language; only those asked for. */
export function glossaryView(library: Library, { language, query = '' }: Asked): GlossaryView {
  const { compare } = formatsOf(language);
  const asked = query.trim().slice(0, longestQuery);
  const wanted = library.terms.filter(isAsked(asked, language));
  const sorted = wanted
    .map((term) => ({ term, key: sortKey(term.term[language]) }))
    .toSorted((a, b) => compare(a.key, b.key));
  const lessons = lessonsByTerm(library, language);
  const letters = new Map<string, TermView[]>();
  for (const { term, key } of sorted) {
    const letter = letterOf(key, language);
    const view = termView(library, term, { language, lessons });
    letters.set(letter, [...(letters.get(letter) ?? []), view]);
  }
  return {
    ...{ query: asked, found: wanted.length, total: library.terms.length },
    letters: [...letters].map(([letter, terms], i) => ({ letter, anchor: `letter-${i + 1}`, terms })),
  };
}

type LessonsByTerm = ReadonlyMap<string, TermView['lessons']>;

function termView(
  library: Library,
  { id, term, definition, provision }: Term,
  { language, lessons }: { language: Language; lessons: LessonsByTerm },
): TermView {
  const others = languages.filter((other) => other !== language);
  return {
    ...{ id, word: term[language], definition: definition[language] },
    others: others.map((other) => ({ language: other, word: term[other] })),
    provision: provision === null ? null : provisionOf(library, provision, language),
    lessons: lessons.get(id) ?? [],
  };
}

/** A word is found by its beginning, in any of the languages, by whatever keyboard it was typed. */
function isAsked(query: string, language: Language): (term: Term) => boolean {
  const beginnings = tokensOf(query).map(({ word }) => word);
  if (beginnings.length === 0) return () => true;
  return ({ term, definition }) => {
    const texts = [...languages.map((other) => term[other]), definition[language]];
    const words = texts.flatMap((text) => tokensOf(text).map(({ word }) => word));
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  };
}

function lessonsByTerm(library: Library, language: Language): LessonsByTerm {
  const to = linksOf(language);
  const uses = new Map<string, TermView['lessons']>();
  for (const course of library.courses) {
    for (const { id, title } of course.lessons) {
      const slug = library.lessonById(id)?.slug;
      const text = library.lessonText(id, language);
      if (slug === undefined || text === null) continue;
      const lesson = { address: to.lesson(course.slug, slug), title: title[language] };
      for (const term of termsIn(text.body)) uses.set(term, [...(uses.get(term) ?? []), lesson]);
    }
  }
  return uses;
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

import type { LessonPlace } from '#app/content/library-lessons.ts';
import type { Library } from '#app/content/library.ts';
import type { Provision, Term } from '#app/content/schema/law.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { lessonParts, type TextPart } from './lesson-text.ts';

export const kinds = ['lesson', 'provision', 'term'] as const;
export type Kind = (typeof kinds)[number];

/** One page, or one entry of the glossary, in one language, as it will be searched. */
export type SearchDocument = {
  kind: Kind;
  /** The id of the lesson, provision or term. */
  id: string;
  title: string;
  /** Counts almost like the title: headings, the article, the same word in other languages. */
  names: string;
  /** What the thing may be called by itself: «бақылаушы» stands in brackets behind «байқаушы». */
  callings: string[];
  parts: TextPart[];
};

/** A name with brackets is called the whole, what stands before and after the brackets, and what stands in them. */
function callingsOf(...names: string[]): string[] {
  return names.flatMap((name) => {
    const inside = [...name.matchAll(/\(([^)]*)\)/g)].map(([, words = '']) => words);
    return [name, name.replace(/\([^)]*\)/g, ' '), ...inside];
  });
}

function lessonDocument(library: Library, place: LessonPlace, language: Language): SearchDocument[] {
  const text = library.lessonText(place.lesson.id, language);
  // A lesson that is missing in this language is found in the one it has.
  if (text?.language !== language) return [];
  const { headings, parts } = lessonParts(text.body);
  const { title, summary } = text.frontMatter;
  return [
    {
      kind: 'lesson',
      id: place.lesson.id,
      title,
      names: [summary, ...headings].join('. '),
      callings: [title],
      parts: [{ anchor: null, text: summary }, ...parts],
    },
  ];
}

function provisionDocument(library: Library, provision: Provision, language: Language): SearchDocument {
  const instrument = library.instrument(provision.instrument);
  const names = [
    provision.article[language],
    instrument?.shortName[language],
    instrument?.name[language],
    instrument?.number,
  ];
  const current = library.currentVersion(provision);
  const versions = [current, ...provision.versions.filter((version) => version !== current)];
  return {
    kind: 'provision',
    id: provision.id,
    title: provision.title[language],
    names: names.filter(Boolean).join('. '),
    callings: callingsOf(provision.title[language]),
    parts: versions.map((version) => ({ anchor: null, text: version.text[language] })),
  };
}

function termDocument(term: Term, language: Language): SearchDocument {
  const others = languages.filter((other) => other !== language).map((other) => term.term[other]);
  return {
    kind: 'term',
    id: term.id,
    title: term.term[language],
    names: others.join('. '),
    callings: callingsOf(term.term[language], ...others),
    parts: [{ anchor: null, text: term.definition[language] }],
  };
}

/** Everything of the library that can be found in a language. */
export function documentsOf(library: Library, language: Language): SearchDocument[] {
  const places = library.courses.flatMap(({ lessons }) =>
    lessons.map(({ id }) => library.lessonById(id)).filter((place) => place !== null),
  );
  return [
    ...places.flatMap((place) => lessonDocument(library, place, language)),
    ...library.provisions.map((provision) => provisionDocument(library, provision, language)),
    ...library.terms.map((term) => termDocument(term, language)),
  ];
}

import type { i18n } from 'i18next';
import type { Library } from '#app/content/library.ts';
import type { Course } from '#app/content/schema/course.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';

/** What names are looked up in: rules and facts, and the course that a question is asked in. */
export interface Around {
  library: Library;
  texts: Localized<i18n>;
  course: Course | null;
}

/** A rule by its law, its article and its title; an id that the register does not know as it is. */
export function provisionName(library: Library, id: string, language: Language): string {
  const provision = library.provision(id);
  if (!provision) return id;
  const law = library.instrument(provision.instrument)?.shortName[language] ?? provision.instrument;
  return `${law}, ${provision.article[language]}: ${provision.title[language]}`;
}

export function factName(library: Library, id: string, language: Language): string {
  return library.fact(id)?.statement[language] ?? id;
}

import type { Library } from '#app/content/library.ts';
import type { Language } from '#app/i18n/languages.ts';

/** The rules a trainer may choose from, in the order of the register: value is the id, text names law and rule. */
export function provisionChoices(library: Library, language: Language): { value: string; text: string }[] {
  return library.provisions.map(({ id, instrument, article, title }) => {
    const law = library.instrument(instrument)?.shortName[language] ?? instrument;
    return { value: id, text: `${law}, ${article[language]}: ${title[language]}` };
  });
}

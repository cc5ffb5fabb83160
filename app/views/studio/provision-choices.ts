import type { Library } from '#app/content/library.ts';
import type { Provision } from '#app/content/schema/law.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { inOrderOfArticles } from '../law/law-view.server.ts';

/** The rules of one act: `label` is its short name; of a rule `value` is the id, `text` names article and rule. */
export interface ProvisionGroup {
  label: string;
  options: { value: string; text: string }[];
}

/** The acts of the register by their names in the language, each with its rules in the order of articles. */
export function actsInOrder(
  library: Library,
  language: Language,
): { id: string; name: string; provisions: Provision[] }[] {
  const acts = new Map<string, Provision[]>();
  for (const provision of library.provisions)
    acts.set(provision.instrument, [...(acts.get(provision.instrument) ?? []), provision]);
  const { compare } = formatsOf(language);
  return [...acts]
    .map(([id, provisions]) => ({
      id,
      name: library.instrument(id)?.shortName[language] ?? id,
      provisions: provisions.toSorted(inOrderOfArticles),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** The rules a trainer may choose from, by act. */
export function provisionChoices(library: Library, language: Language): ProvisionGroup[] {
  return actsInOrder(library, language).map(({ name, provisions }) => ({
    label: name,
    options: provisions.map(({ id, article, title }) => ({
      value: id,
      text: `${article[language]}: ${title[language]}`,
    })),
  }));
}

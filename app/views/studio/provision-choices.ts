import type { Library } from '#app/content/library.ts';
import type { Provision } from '#app/content/schema/law.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';

/** The rules of one act: `label` is its short name; of a rule `value` is the id, `text` names article and rule. */
export interface ProvisionGroup {
  label: string;
  options: { value: string; text: string }[];
}

/** The numbers an article is called by: of "article 20-1, paragraph 3" it is 20 and 1; none for a whole act. */
const numberOf = ({ article }: Provision) =>
  (/\d+(?:[-.]\d+)*/.exec(article.en)?.[0] ?? '').split(/[-.]/).map(Number);

/** 20 stands before 20-1, and both before 100; the same article in the order of ids. */
function inOrderOfArticles(one: Provision, other: Provision): number {
  const [a, b] = [numberOf(one), numberOf(other)];
  const differs = a.findIndex((part, i) => part !== (b[i] ?? -1));
  if (differs >= 0) return (a[differs] ?? 0) - (b[differs] ?? -1);
  return a.length - b.length || (one.id < other.id ? -1 : 1);
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

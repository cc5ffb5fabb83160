import type { i18n } from 'i18next';
import { componentSpecs } from '#app/content/guard/components.ts';
import { labNames } from '#app/content/schema/dataset.ts';
import type { Language, Localized } from '#app/i18n/languages.ts';
import type { Texts } from '#app/i18n/namespaces.ts';
import { factName, provisionName, type Around } from './names.ts';
import { placeWords, type PlaceNames } from './place-words.ts';
import type { DiffRow } from './text-diff.ts';

export interface Naming extends Pick<Around, 'library' | 'texts'> {
  language: Language;
  /** The words of a question, those proposed before those published; null for an unknown one. */
  promptOf(id: string): Localized | null;
}

/** Names of places in the language of the page: components as the palette of the editor calls them. */
export function placeNames(naming: Naming): PlaceNames {
  const { t } = naming.texts[naming.language];
  const component = (name: string) => (isComponent(name) ? t(`editor:component.${name}.name`) : name);
  return {
    component,
    end: (name) => t('review:comments.end', { what: component(name) }),
    about: (name, attributes) => about(name, attributes, naming, t),
  };
}

/** Every component has its name in the palette. */
function isComponent(name: string): name is keyof Texts['editor']['component'] {
  return Object.hasOwn(componentSpecs, name);
}

function about(
  name: string,
  { id = '', fact, document, title, caption, alt, ...rest }: Readonly<Record<string, string>>,
  { library, language, promptOf }: Naming,
  t: i18n['t'],
): string {
  switch (name) {
    case 'Law':
      return provisionName(library, id, language);
    case 'Check':
      return promptOf(id)?.[language] ?? '';
    case 'Source':
      if (fact) return factName(library, fact, language);
      return (document && library.document(document)?.title[language]) || '';
    case 'Position':
      return [rest.who, rest.when].filter(Boolean).join(', ');
    case 'Timeline':
      return [rest.from, rest.to].filter(Boolean).join('–');
    case 'Lab': {
      const lab = labNames.find((one) => one === rest.name);
      return lab ? t(`editor:choice.Lab-name.${lab}`) : '';
    }
    default:
      return title ?? caption ?? alt ?? '';
  }
}

/** The paragraphs of the new text, as they are kept with remarks. */
export function paragraphsIn(rows: readonly DiffRow[]): { text: string; isField: boolean }[] {
  return rows.flatMap((row) => {
    const isField = row.label !== undefined;
    if (row.kind === 'same') return [{ text: row.text, isField }];
    return row.new ? [{ text: row.new.map(({ text }) => text).join(''), isField }] : [];
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The same paragraphs in people's words; fields stand before the text. `names` are for the text of a lesson alone. */
export function wordsIn(rows: readonly DiffRow[], names: PlaceNames | null): string[] {
  const all = paragraphsIn(rows);
  if (!names) return all.map(({ text }) => oneLine(text));
  const fields = all.filter(({ isField }) => isField);
  const text = all.filter(({ isField }) => !isField);
  return [
    ...fields.map((field) => oneLine(field.text)),
    ...placeWords(
      text.map((paragraph) => paragraph.text),
      names,
    ),
  ];
}

interface Quoted {
  paragraphs: readonly string[];
  words: readonly string[];
}

/** What a remark quotes, in people's words. Of paragraphs that are written alike only what is said of all of them is told. */
export function quoteInWords(quote: string, texts: readonly Quoted[], names: PlaceNames | null): string {
  const same = texts.flatMap(({ paragraphs, words }) =>
    words.filter((_, i) => paragraphs[i]?.trim() === quote),
  );
  const [one, ...others] = new Set(same);
  if (one !== undefined && others.length === 0) return one;
  return names ? (placeWords([quote], names)[0] ?? '') : quote;
}

import type { Language } from '#app/i18n/languages.ts';
import type { Texts } from '#app/i18n/namespaces.ts';
import type { Numbers } from './numbers.ts';

/** The words of a lab as they travel into the browser: groups of texts, and texts. */
export interface Words {
  readonly [name: string]: string | Words;
}

type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Keys of all texts of a group, `part.name`, without the forms of nouns. */
type KeysIn<Group> = {
  [Name in keyof Group & string]: Group[Name] extends string
    ? Name extends `${infer Noun}_${Form}`
      ? Noun
      : Name
    : `${Name}.${KeysIn<Group[Name]>}`;
}[keyof Group & string];

/** Groups of texts that labs take into the browser. */
type LabGroup = 'common' | 'faults' | 'labs' | 'lots' | 'quota';

export type LabKey = { [Group in LabGroup]: `${Group}:${KeysIn<Texts[Group]>}` }[LabGroup];

/** Says a text by its key, `file:part.name`, with its values put in. With `count` the form is chosen for it. */
export type Say = (key: LabKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Says texts the way the school's texts are written: `{{name}}` is a value, `{{name, number}}` one written in the
 * language, `_one`, `_few`, `_many` and `_other` are the forms of a noun beside `count`. A key without a text is said as
 * it is: tests look for such keys.
 */
export function sayIn(words: Words, language: Language, { number }: Numbers): Say {
  const forms = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? forms.select(values.count) : 'other';
    const text = at(words, key) ?? at(words, `${key}_${form}`) ?? at(words, `${key}_other`) ?? key;
    return text.replace(/\{\{(\w+)(, number)?\}\}/g, (whole, name: string, isNumber: string | undefined) => {
      const value = values[name] ?? whole;
      return isNumber && typeof value === 'number' ? number(value) : String(value);
    });
  };
}

function at(words: Words, key: string): string | undefined {
  const found = key
    .split(/[:.]/)
    .reduce<string | Words | undefined>(
      (group, name) => (typeof group === 'object' ? group[name] : undefined),
      words,
    );
  return typeof found === 'string' ? found : undefined;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../i18n/languages.ts';

/** From the root of the project, like everything the commands read. */
const folder = 'app/content/new/templates';

/** Reads a template and puts the values in place of its %names%. Throws when one is left over. */
export async function fillTemplate(name: string, values: Record<string, string>): Promise<string> {
  const text = await readFile(path.join(process.cwd(), folder, name), 'utf8');
  return text.replace(/%([a-z]+)%/g, (_whole, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The template ${name} wants a value for ${key}.`);
    return value;
  });
}

/** A text as a YAML value that needs no further care: in double quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

interface Beginning {
  title: string;
  /** Id of the rule the first section cites; null leaves the citation out. */
  provision: string | null;
}

/**
 * The text a lesson begins with in the language it will be written in: that language is its source, whichever it is. Its summary
 * and the day its law was checked are blank: nobody has written the one or done the other yet.
 */
export async function lessonTemplate(
  language: Language,
  { title, provision }: Beginning,
): Promise<string> {
  const values = { title: quoted(title), summary: quoted(''), today: quoted(''), provision: provision ?? '' };
  const filled = await fillTemplate(`lesson.${language}.mdx`, values);
  const text = filled.replace(/^translatedFrom: .*\n/m, '');
  return provision === null ? text.replace('<Law id="" />\n\n', '') : text;
}

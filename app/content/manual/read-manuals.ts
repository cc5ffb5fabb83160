import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages, type Language, type Localized } from '#app/i18n/languages.ts';
import type { Manual } from './manual.ts';
import { renderManual } from './render-manual.ts';

/** English, the language of the other documents, is the file without a language in its name. */
export function manualFile(language: Language): string {
  return language === 'en' ? 'authoring.md' : `authoring.${language}.md`;
}

/** The manual in every language. Throws when a file is missing or a heading in it has no anchor. */
export function readManuals(folder = resolve('docs')): Localized<Manual> {
  const read = languages.map((language) => {
    const markdown = readFileSync(join(folder, manualFile(language)), 'utf8');
    return [language, renderManual(markdown, language)] as const;
  });
  return Object.fromEntries(read) as Localized<Manual>;
}

import type { Language } from '../i18n/languages.ts';
import type { Preset } from './schema/dataset.ts';

/** The fields a preset fills in, in one language: for a link to the lab, or to read as its form would be read. */
export function presetQuery({ query }: Preset, language: Language): Record<string, string | string[]> {
  const inLanguage = (value: string | Record<Language, string>) =>
    typeof value === 'string' ? value : value[language];
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(inLanguage) : inLanguage(value),
    ]),
  );
}

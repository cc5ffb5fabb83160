import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language, type Localized } from './languages.ts';
import { namespaces } from './namespaces.ts';

function resourcesOf(folder: string, language: Language): Record<string, unknown> {
  const read = (ns: string) =>
    JSON.parse(readFileSync(join(folder, language, `${ns}.json`), 'utf8')) as unknown;
  return Object.fromEntries(namespaces.map((ns) => [ns, read(ns)]));
}

function textsOf(folder: string, language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'common',
    resources: { [language]: resourcesOf(folder, language) } as Record<string, Record<string, never>>,
    initAsync: false,
    returnNull: false,
    // React escapes what it prints.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** One instance per language, never switched. Throws when a file of `locales/` is missing or is no JSON. */
export function loadTexts(folder = resolve('locales')): Localized<i18n> {
  const loaded = languages.map((language) => [language, textsOf(folder, language)] as const);
  return Object.fromEntries(loaded) as Localized<i18n>;
}

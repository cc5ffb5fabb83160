import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language, Localized } from './languages.ts';

const files: Localized<() => Promise<{ texts: Record<string, unknown> }>> = {
  kk: () => import('./in-browser/kk.ts'),
  ru: () => import('./in-browser/ru.ts'),
  en: () => import('./in-browser/en.ts'),
};

/** The texts of a hydrated page in the language it came in: a file of our own, never part of the page. */
export async function loadClientTexts(language: Language): Promise<i18n> {
  const { texts } = await files[language]();
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(texts),
    defaultNS: 'common',
    resources: { [language]: texts } as Record<string, Record<string, never>>,
    initAsync: false,
    returnNull: false,
    // React escapes what it prints.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** The three languages of the school, in the order in which they are shown. Kazakh is the default. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'kk';

/** One text for people in the three languages. */
export type Localized<T = string> = Record<Language, T>;

/** What each language calls itself: in full, and short for a phone. */
export const languageNames: Record<Language, { full: string; short: string }> = {
  kk: { full: 'Қазақша', short: 'Қаз' },
  ru: { full: 'Русский', short: 'Рус' },
  en: { full: 'English', short: 'Eng' },
};

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}

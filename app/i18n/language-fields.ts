import type { Language } from './languages.ts';

/** The name of a form's field that is written in each language: `title-kk`. */
export const inLanguage = (name: string, language: Language) => `${name}-${language}`;

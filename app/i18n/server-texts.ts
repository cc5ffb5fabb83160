import type { i18n } from 'i18next';
import { createContext } from 'react';
import type { Localized } from './languages.ts';

/**
 * What the root of every page is handed: on the server the texts of all languages, in the browser those of the
 * language the page came in (`client-texts.ts`).
 */
export const ServerTexts = createContext<{
  texts: Partial<Localized<i18n>>;
  nonce: string | undefined;
} | null>(null);

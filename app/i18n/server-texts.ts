import type { i18n } from 'i18next';
import { createContext } from 'react';
import type { Localized } from './languages.ts';

/** What rendering on the server hands to the root of every page. */
export const ServerTexts = createContext<{ texts: Localized<i18n>; nonce: string | undefined } | null>(null);

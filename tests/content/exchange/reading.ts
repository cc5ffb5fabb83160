import type { Reading } from '#app/content/exchange/read-file.ts';
import { readerWordsOf, sheetWordsOf } from '#app/views/studio/exchange-words.ts';
import { languages, type Localized } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';

const texts = loadTexts();

export const sheetWords = Object.fromEntries(
  languages.map((language) => [language, sheetWordsOf(texts[language])]),
) as Localized<ReturnType<typeof sheetWordsOf>>;

/** How the Kazakh page reads a file whose kind it is to find out. */
export const reading: Reading = {
  format: null,
  words: readerWordsOf(texts.kk),
  sheets: languages.map((language) => sheetWords[language]),
};

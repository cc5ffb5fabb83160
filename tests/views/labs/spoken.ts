import { spokenIn, type Spoken } from '#app/views/labs/local/local-lab.ts';
import { speechOf } from '#app/views/labs/local/words.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { loadTexts } from '#app/i18n/texts.server.ts';

const texts = loadTexts();

/** A language as a lab's script speaks it. */
export function spoken(language: Language, file: 'quota' | 'lots'): Spoken {
  return spokenIn(speechOf(texts[language], language, [file]), language);
}

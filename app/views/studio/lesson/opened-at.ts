import { isLanguage, type Language } from '#app/i18n/languages.ts';

/** How the editor is opened. */
export interface OpenedAt {
  language: Language;
  /** Another language that stands beside it, to translate from. */
  beside: Language | null;
  /** The line of the text where something is to be mended; 0 is above the text. */
  line: number | null;
}

/** What the query of the editor's address asks for; what it says wrongly is passed over. */
export function openedAt(query: URLSearchParams, otherwise: Language): OpenedAt {
  const [asked, beside, line] = [query.get('language'), query.get('beside'), query.get('line') ?? ''];
  const language = isLanguage(asked) ? asked : otherwise;
  return {
    language,
    beside: isLanguage(beside) && beside !== language ? beside : null,
    line: /^\d{1,5}$/.test(line) ? Number(line) : null,
  };
}

import type { i18n } from 'i18next';
import { citations, type Citation } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import type { Language } from '#app/i18n/languages.ts';
import { fieldsOf, presetLinks } from '../lab-form.ts';
import { spokenIn, type LocalLabView } from '../local/local-lab.ts';
import { speechOf } from '../local/words.server.ts';
import { lotsLab } from './lots-lab.ts';

export interface LotsView extends LocalLabView {
  law: Citation[];
}

/** The lots lab of an address; without fields in it, an invented list for a commission of seven. */
export function lotsView(
  library: Library,
  search: URLSearchParams,
  { language, texts }: { language: Language; texts: i18n },
): LotsView {
  const speech = speechOf(texts, language, ['lots']);
  const { fields } = fieldsOf(search, { library, preset: 'commission-of-seven', language });
  return {
    ...lotsLab(fields, spokenIn(speech, language)),
    speech,
    presets: presetLinks(library, 'lots', language),
    law: citations(library, ['kz-elections-10', 'kz-elections-13-16', 'kz-elections-17-18'], language),
  };
}

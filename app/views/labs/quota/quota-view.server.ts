import type { i18n } from 'i18next';
import { citations, type Citation } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import { quotaRules, quotaRulesNotVerified } from '#app/elections/quota/rules.ts';
import type { Language } from '#app/i18n/languages.ts';
import { fieldsOf, presetLinks } from '../lab-form.ts';
import { spokenIn, type LocalLabView } from '../local/local-lab.ts';
import { speechOf } from '../local/words.server.ts';
import { quotaLab } from './quota-lab.ts';

export interface QuotaView extends LocalLabView {
  law: Citation[];
}

/** The quota lab of an address; without fields in it, a fictional list under the rule of 2022. */
export function quotaView(
  library: Library,
  search: URLSearchParams,
  { language, texts }: { language: Language; texts: i18n },
): QuotaView {
  const speech = speechOf(texts, language, ['quota']);
  const { fields } = fieldsOf(search, { library, preset: 'list-of-ten-2022', language });
  const rules = [...quotaRules, ...quotaRulesNotVerified].flatMap(({ provisions }) => provisions);
  return {
    ...quotaLab(fields, spokenIn(speech, language)),
    speech,
    presets: presetLinks(library, 'quota', language),
    law: citations(library, [...new Set(rules)], language),
  };
}

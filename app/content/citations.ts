import type { Language } from '#app/i18n/languages.ts';
import type { Library } from './library.ts';
import type { Confidence, ProvisionStatus } from './schema/law.ts';

/** A provision as it is named beside an answer or in a list: whose words, since when, how sure. */
export interface Citation {
  id: string;
  title: string;
  article: string;
  instrument: string;
  /** YYYY-MM-DD */
  checkedOn: string;
  /** `as-known` needs no mark; anything else is marked as history or as not verified. */
  status: ProvisionStatus;
  /** Whether the text was read, and where. */
  confidence: Confidence;
}

/** Citations of the given provisions, in their order; ids the library does not know are left out. */
export function citations(library: Library, ids: readonly string[], language: Language): Citation[] {
  return ids.flatMap((id) => {
    const provision = library.provision(id);
    if (!provision) return [];
    const instrument = library.instrument(provision.instrument);
    const version = library.currentVersion(provision);
    return [
      {
        id,
        title: provision.title[language],
        article: provision.article[language],
        instrument: instrument?.shortName[language] ?? '',
        checkedOn: version.checkedOn,
        status: instrument?.status === 'historic' ? 'historic' : version.status,
        confidence: version.confidence,
      },
    ];
  });
}

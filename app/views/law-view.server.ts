import { citations, type Citation } from '#app/content/citations.ts';
import type { Library } from '#app/content/library.ts';
import {
  provisionStatuses,
  type Instrument,
  type Provision,
  type ProvisionStatus,
  type ProvisionVersion,
} from '#app/content/schema/law.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { lawTopics, type LawTopic } from './law-topics.ts';

/** What of the law a reader wants to see; null is everything. */
export interface LawFilter {
  topic: LawTopic | null;
  status: ProvisionStatus | null;
}

export interface ProvisionRow extends Citation {
  /** YYYY-MM-DD: the day up to which the text is known. */
  knownAsOf: string | null;
  confidence: ProvisionVersion['confidence'];
}

export interface InstrumentView {
  id: string;
  name: string;
  number: string | null;
  /** YYYY-MM-DD */
  adopted: string | null;
  status: Instrument['status'];
  note: string;
  /** The official text; only an address that is safe to follow. */
  url: string | null;
}

export interface InstrumentGroup extends InstrumentView {
  provisions: ProvisionRow[];
}

export interface LawView {
  groups: InstrumentGroup[];
  found: number;
  total: number;
  filter: LawFilter;
  /** What can be asked for: what some provision has. */
  topics: LawTopic[];
  statuses: ProvisionStatus[];
}

/** Reads `topic` and `status` of an address. Unknown values count as not given. */
export function lawFilter(search: URLSearchParams): LawFilter {
  return {
    topic: lawTopics.find((known) => known === search.get('topic')) ?? null,
    status: provisionStatuses.find((known) => known === search.get('status')) ?? null,
  };
}

interface Asked {
  language: Language;
  filter: LawFilter;
}

/** The provisions of the library by instrument: most provisions first, history last. */
export function lawView(library: Library, { language, filter }: Asked): LawView {
  const groups = allGroups(library, language);
  const rows = groups.flatMap(({ provisions }) => provisions);
  const topics = new Set(library.provisions.flatMap((provision) => provision.topics));
  const statuses = new Set(rows.map(({ status }) => status));
  const isAsked = ({ id, status }: ProvisionRow) =>
    (filter.status === null || status === filter.status) &&
    (filter.topic === null || library.provision(id)?.topics.includes(filter.topic));
  return {
    groups: groups
      .map((group) => ({ ...group, provisions: group.provisions.filter(isAsked) }))
      .filter(({ provisions }) => provisions.length > 0),
    found: rows.filter(isAsked).length,
    total: rows.length,
    filter,
    topics: lawTopics.filter((topic) => topics.has(topic)),
    statuses: provisionStatuses.filter((status) => statuses.has(status)),
  };
}

function allGroups(library: Library, language: Language): InstrumentGroup[] {
  const { compare } = formatsOf(language);
  const isHistory = ({ status }: InstrumentView) => Number(status === 'historic');
  return library.instruments
    .map((instrument) => ({
      ...instrumentView(instrument, language),
      provisions: library.provisions
        .filter((provision) => provision.instrument === instrument.id)
        .toSorted(inOrderOfArticles)
        .map((provision) => rowOf(library, provision, language)),
    }))
    .toSorted(
      (a, b) =>
        isHistory(a) - isHistory(b) || b.provisions.length - a.provisions.length || compare(a.name, b.name),
    );
}

/** An address without encryption is never linked: it would tell the network what is being read. */
export function safeUrl(url: string | null): string | null {
  return url?.startsWith('https://') ? url : null;
}

export function instrumentView(instrument: Instrument, language: Language): InstrumentView {
  const { id, number, adopted, status, url } = instrument;
  const { name, note } = instrument;
  return { id, name: name[language], number, adopted, status, note: note[language], url: safeUrl(url) };
}

function rowOf(library: Library, provision: Provision, language: Language): ProvisionRow {
  const [citation] = citations(library, [provision.id], language);
  if (!citation) throw new Error(`The provision ${provision.id} is not in its own library.`);
  const { knownAsOf, confidence } = library.currentVersion(provision);
  return { ...citation, knownAsOf, confidence };
}

const { compare: compareIds } = new Intl.Collator('en', { numeric: true });

/** Ids carry the article: 20 stands before 20-1, and both before 100. */
function inOrderOfArticles(a: Provision, b: Provision): number {
  return compareIds(a.id, b.id);
}

import { citations, type Citation } from '#app/content/citations.ts';
import { appliedIn } from '#app/content/law/as-of.ts';
import type { Library } from '#app/content/library.ts';
import {
  provisionStatuses,
  type Instrument,
  type Provision,
  type ProvisionStatus,
} from '#app/content/schema/law.ts';
import { formatsOf } from '#app/i18n/format.ts';
import type { Language } from '#app/i18n/languages.ts';
import { lawTopics, type LawTopic } from '../law-topics.ts';
import { asOfView, type AsOfView } from './as-of-view.server.ts';

/** What of the law a reader wants to see; null is everything. */
export interface LawFilter {
  /** Id of an instrument. */
  instrument: string | null;
  topic: LawTopic | null;
  status: ProvisionStatus | null;
  /** In force in that year. */
  year: number | null;
  /** As it stood on that day, "YYYY-MM-DD". */
  on: string | null;
}

export interface ProvisionRow extends Citation {
  /** YYYY-MM-DD: the day up to which the text is known. */
  knownAsOf: string | null;
  /** On the day that was asked for. */
  asOf: AsOfView | null;
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
  /** Rules that fit otherwise, but of which it is not known whether they applied in the year asked for. */
  unknownYear: number;
  /** Rules that fit otherwise, but of which no text is known for the day asked for. */
  notOn: number;
  filter: LawFilter;
  /** What can be asked for: what some provision has. */
  instruments: { id: string; name: string }[];
  topics: LawTopic[];
  statuses: ProvisionStatus[];
  /** Newest first. */
  years: number[];
}

const firstYear = 1995;

/** Reads `instrument`, `topic`, `status` and `year` of an address. Unknown values count as not given. */
export function lawFilter(search: URLSearchParams, library: Library): Omit<LawFilter, 'on'> {
  const year = Number(search.get('year'));
  return {
    instrument: library.instrument(search.get('instrument') ?? '')?.id ?? null,
    topic: lawTopics.find((known) => known === search.get('topic')) ?? null,
    status: provisionStatuses.find((known) => known === search.get('status')) ?? null,
    year: Number.isInteger(year) && year >= firstYear && year < 2100 ? year : null,
  };
}

interface Asked {
  language: Language;
  filter: LawFilter;
  /** "YYYY-MM-DD": the years up to this one can be asked for. */
  today: string;
}

/** The provisions of the library by instrument: most provisions first, history last. */
export function lawView(library: Library, { language, filter, today }: Asked): LawView {
  const groups = allGroups(library, language, filter.on);
  const rows = groups.flatMap(({ provisions }) => provisions);
  const topics = new Set(library.provisions.flatMap((provision) => provision.topics));
  const statuses = new Set(rows.map(({ status }) => status));
  const inYear = yearsOf(library, filter.year);
  const fitting = rows.filter((row) => fits(library, row, filter));
  const found = new Set(
    fitting.filter(({ id, asOf }) => inYear(id) === 'yes' && asOf?.known !== false).map(({ id }) => id),
  );
  const newest = Number(today.slice(0, 4));
  return {
    groups: groups
      .map((group) => ({ ...group, provisions: group.provisions.filter(({ id }) => found.has(id)) }))
      .filter(({ provisions }) => provisions.length > 0),
    found: found.size,
    total: rows.length,
    unknownYear: fitting.filter(({ id }) => inYear(id) === 'unknown').length,
    notOn: fitting.filter(({ id, asOf }) => inYear(id) === 'yes' && asOf?.known === false).length,
    filter,
    instruments: groups
      .filter(({ provisions }) => provisions.length > 0)
      .map(({ id, name }) => ({ id, name })),
    topics: lawTopics.filter((topic) => topics.has(topic)),
    statuses: provisionStatuses.filter((status) => statuses.has(status)),
    years: Array.from({ length: newest - firstYear + 1 }, (_, i) => newest - i),
  };
}

function fits(library: Library, { id, status }: ProvisionRow, filter: LawFilter): boolean {
  const provision = library.provision(id);
  return (
    provision !== null &&
    (filter.instrument === null || provision.instrument === filter.instrument) &&
    (filter.status === null || status === filter.status) &&
    (filter.topic === null || provision.topics.includes(filter.topic))
  );
}

/** Whether a provision, by its id, applied in a year; without a year everything did. */
function yearsOf(library: Library, year: number | null): (id: string) => 'yes' | 'unknown' | 'no' {
  return (id) => {
    const provision = library.provision(id);
    if (year === null || !provision) return 'yes';
    return appliedIn(provision, year, library.instrument(provision.instrument)?.status === 'historic');
  };
}

function allGroups(library: Library, language: Language, on: string | null): InstrumentGroup[] {
  const { compare } = formatsOf(language);
  const isHistory = ({ status }: InstrumentView) => Number(status === 'historic');
  return library.instruments
    .map((instrument) => ({
      ...instrumentView(instrument, language),
      provisions: library.provisions
        .filter((provision) => provision.instrument === instrument.id)
        .toSorted(inOrderOfArticles)
        .map((provision) => rowOf(library, provision, { language, on })),
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

function rowOf(
  library: Library,
  provision: Provision,
  { language, on }: { language: Language; on: string | null },
): ProvisionRow {
  const [citation] = citations(library, [provision.id], language);
  if (!citation) throw new Error(`The provision ${provision.id} is not in its own library.`);
  const { knownAsOf } = library.currentVersion(provision);
  return { ...citation, knownAsOf, asOf: on === null ? null : asOfView(library, provision, on) };
}

const { compare: compareIds } = new Intl.Collator('en', { numeric: true });

/** Ids carry the article: 20 stands before 20-1, and both before 100. */
export function inOrderOfArticles(a: Provision, b: Provision): number {
  return compareIds(a.id, b.id);
}

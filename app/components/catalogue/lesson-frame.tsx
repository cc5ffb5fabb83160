import type { ReactNode } from 'react';
import type { Dataset, Preset } from '#app/content/schema/dataset.ts';
import type {
  Fact,
  Instrument,
  Provision,
  ProvisionStatus,
  ProvisionVersion,
  SourceDocument,
  Term,
} from '#app/content/schema/law.ts';
import type { Language } from '#app/i18n/languages.ts';
import { LessonContext, type LessonSurroundings } from '../lesson/lesson-context.ts';
import { localized } from './catalogue-texts.ts';
import { timelineYears } from './law-samples.ts';

const instrument: Instrument = {
  ...{ id: 'sample-instrument', number: '2464', adopted: '1995-09-28', status: 'not-verified', url: null },
  ...{ name: localized('instrument'), shortName: localized('instrument'), note: localized('explanation') },
};

const statuses: ProvisionStatus[] = ['as-known', 'historic', 'announced', 'not-verified'];

function versionOf(status: ProvisionStatus): ProvisionVersion {
  return {
    ...{
      from: null,
      until: null,
      knownAsOf: '2023-02-28',
      checkedOn: '2026-11-22',
      status,
      confidence: 'found',
    },
    ...{ text: localized('explanation'), caution: localized('summary'), sources: [] },
  };
}

/** A provision whose id is the status of its only version. */
function provision(id: string): Provision | null {
  const status = statuses.find((known) => known === id);
  if (!status) return null;
  const names = { article: localized('article'), title: localized('lesson') };
  return { id, instrument: instrument.id, ...names, topics: ['observers'], versions: [versionOf(status)] };
}

const term: Term = {
  id: 'sample',
  term: localized('lesson'),
  definition: localized('explanation'),
  provision: null,
};

const document: SourceDocument = {
  ...{ id: 'sample', title: localized('course'), author: localized('who'), date: '2021', kind: 'report' },
};

const fact: Fact = {
  ...{ id: 'sample', kind: 'assessment', asOf: '2021-01', tier: 'assessment', contested: true },
  ...{ statement: localized('explanation'), attributedTo: localized('who'), document: document.id },
};

const dataset: Dataset = {
  ...{ id: 'sample', title: localized('lesson'), note: localized('explanation'), asOf: '2021', facts: [] },
  ...{ tier: 'official-figure', unit: { kk: '%', ru: '%', en: '%' }, decimals: 1 },
  columns: [
    { id: 'first', label: localized('first') },
    { id: 'second', label: localized('second') },
  ],
  rows: [
    { id: 'one', label: localized('who'), values: { first: 71.1, second: 28.9 } },
    { id: 'two', label: localized('course'), values: { first: 12, second: null } },
  ],
};

const preset: Preset = {
  ...{ id: 'sample', lab: 'seats', title: localized('lesson'), note: localized('explanation') },
  ...{ facts: [], query: { seats: '98' } },
};

function surroundings(language: Language): LessonSurroundings {
  return {
    library: {
      provision,
      currentVersion({ id, versions: [version] }) {
        if (!version) throw new Error(`The sample ${id} has no version.`);
        return version;
      },
      instrument: () => instrument,
      term: () => term,
      fact: () => fact,
      document: () => document,
      dataset: () => dataset,
      preset: () => preset,
    },
    ...{ textLanguage: language, courseSlug: 'sample', lessonSlug: 'sample' },
    mediaUrl: (file) => `/media/observer-rights/${file}`,
    copiesOf: () => [],
    bytesOf: () => 312_000,
    labFields: () => ({ seats: '98', threshold: '7', method: 'dhondt' }),
    timeline: () => timelineYears(language),
    now: new Date('2026-11-22T12:00:00Z'),
  };
}

/** What a component of a lesson stands in. */
export function LessonFrame({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LessonContext.Provider value={surroundings(language)}>
      <div className="text flow">{children}</div>
    </LessonContext.Provider>
  );
}

import { buildLibrary, type Library } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import type { Course } from '#app/content/schema/course.ts';
import type {
  Instrument,
  Provision,
  ProvisionVersion,
  SourceDocument,
  Term,
} from '#app/content/schema/law.ts';
import type { UnitKind } from '#app/content/unit.ts';
import type { Localized } from '#app/i18n/languages.ts';

/** One text in three wordings that can be told apart. */
export function say(text: string): Localized {
  return { kk: `${text} (kk)`, ru: `${text} (ru)`, en: `${text} (en)` };
}

export function instrument(id: string, more: Partial<Instrument> = {}): Instrument {
  const names = { name: say(id), shortName: say(`short ${id}`), note: say(`note of ${id}`) };
  return { id, ...names, number: null, adopted: null, status: 'in-force', url: null, ...more };
}

export function version(more: Partial<ProvisionVersion> = {}): ProvisionVersion {
  const known = { from: null, until: null, knownAsOf: null, checkedOn: '2026-11-22', sources: [] };
  return { ...known, status: 'as-known', confidence: 'found', text: say('text'), ...more };
}

export function provision(id: string, instrumentId: string, more: Partial<Provision> = {}): Provision {
  const names = { article: say(`article of ${id}`), title: say(`title of ${id}`) };
  return { id, instrument: instrumentId, ...names, topics: ['observers'], versions: [version()], ...more };
}

export function term(id: string, words: Localized, provisionId: string | null = null): Term {
  return { id, term: words, definition: say(`definition of ${id}`), provision: provisionId };
}

/** A course whose lessons rest on the given provisions, one list for each lesson. */
export function course(slug: string, order: number, restsOn: string[][]): Course {
  const lessons = restsOn.map((provisions, i) => ({
    ...{
      id: `les-${slug}-${i + 1}`,
      folder: `0${i + 1}-lesson-${i + 1}`,
      title: say(`lesson ${i + 1}`),
      minutes: 8,
    },
    ...{ provisions, facts: [] },
  }));
  const exam = {
    passMark: 80,
    cooldownHours: 24,
    minutes: 20,
    draw: [{ lesson: `les-${slug}-1`, count: 1 }],
  };
  const head = { slug, id: `crs-${slug}`, order, title: say(slug), summary: say(slug) };
  const objectives = [{ id: 'obj-one', text: say('objective') }];
  const certificate = { validMonths: 24, title: say(slug) };
  return { ...head, audience: ['observer'], objectives, lessons, exam, certificate };
}

interface Shelf {
  instruments?: Instrument[];
  provisions?: Provision[];
  terms?: Term[];
  documents?: SourceDocument[];
  courses?: Course[];
}

/** The library that these texts make when they are published. */
export function libraryOf({ instruments, provisions, terms, documents, courses }: Shelf): Library {
  const units = (kind: UnitKind, values: { id: string }[] = []) =>
    values.map((value) => {
      const body = JSON.stringify(value);
      return { kind, key: value.id, body, hash: body, revisionId: `revision of ${value.id}` };
    });
  return buildLibrary([
    ...units('instrument', instruments),
    ...units('provision', provisions),
    ...units('term', terms),
    ...units('document', documents),
    ...units('course', courses),
  ]);
}

/** The library as it is shipped, read from `content/`. */
export async function shippedLibrary(): Promise<Library> {
  const { units } = await readContent('content');
  return buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash })));
}

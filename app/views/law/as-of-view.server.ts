import { asOf, type Doubt } from '#app/content/law/as-of.ts';
import type { Library } from '#app/content/library.ts';
import type { Provision } from '#app/content/schema/law.ts';
import { typedDay } from '#app/i18n/school-day.ts';

/** The day a reader asked for with `?on=`. */
export interface AskedDay {
  /** "YYYY-MM-DD"; null when none was asked for, or none that we can read. */
  day: string | null;
  /** What could not be read, as typed. */
  bad: string | null;
}

const longestTyped = 40;

/** Reads `on` of an address. An empty field counts as not given. */
export function askedDay(search: URLSearchParams): AskedDay {
  const typed = (search.get('on') ?? '').trim().slice(0, longestTyped);
  if (typed === '') return { day: null, bad: null };
  const day = typedDay(typed);
  return { day, bad: day === null ? typed : null };
}

/** A provision as it stood on a day. Days as "YYYY-MM-DD". */
export type AsOfView =
  | {
      known: true;
      index: number;
      from: string | null;
      until: string | null;
      doubt: Doubt | null;
      knownUpTo: string;
    }
  | { known: false; why: 'not-yet' | 'ended' | 'announced'; on: string | null };

/** `index` is the place of the version in the provision, from 0. */
export function asOfView(library: Library, provision: Provision, day: string): AsOfView {
  const isHistory = library.instrument(provision.instrument)?.status === 'historic';
  const state = asOf(provision, day, isHistory);
  if (!state.known) return state;
  const { version, doubt } = state;
  const { from, until, knownAsOf, checkedOn } = version;
  return {
    ...{ known: true, index: provision.versions.indexOf(version), from, until, doubt },
    knownUpTo: knownAsOf ?? checkedOn,
  };
}

import type { Provision, ProvisionVersion } from '../schema/law.ts';

/**
 * Why a text is shown for a day although that is not certain: nobody told us from when it applied, or until when, or
 * the day lies after the last one for which we know the text.
 */
export type Doubt = 'start-unknown' | 'end-unknown' | 'known-up-to';

/** A provision as it stood on a day. `on` is the day it began or ended, when that is known. */
export type AsOf =
  | { known: true; version: ProvisionVersion; doubt: Doubt | null }
  | { known: false; why: 'not-yet' | 'ended' | 'announced'; on: string | null };

/** A version with the days between which it applied, as far as known; both days count. */
interface Span {
  version: ProvisionVersion;
  start: string | null;
  end: string | null;
  /** It is over, but nobody told us since when. */
  endUnknown: boolean;
}

/** Oldest first, as written. What was only announced has never applied. */
function spansOf({ versions }: Provision, isHistory: boolean): Span[] {
  const applied = versions.filter(({ status }) => status !== 'announced');
  return applied.map((version, index) => {
    const end = version.until ?? applied[index + 1]?.from ?? null;
    const over = version.status === 'historic' || isHistory || index < applied.length - 1;
    return { version, start: version.from ?? applied[index - 1]?.until ?? null, end, endUnknown: over && end === null };
  });
}

/** The last day for which this very text is known to us. */
const knownUpTo = ({ knownAsOf, checkedOn }: ProvisionVersion) => knownAsOf ?? checkedOn;

function doubtOf({ version, start, end, endUnknown }: Span, day: string): Doubt | null {
  if (start === null && day < knownUpTo(version)) return 'start-unknown';
  if (endUnknown && day > (version.knownAsOf ?? start ?? version.checkedOn)) return 'end-unknown';
  return end === null && day > knownUpTo(version) ? 'known-up-to' : null;
}

/**
 * A provision as it stood on a day "YYYY-MM-DD". On a day that ends one version and begins the next, the newer one
 * stands. `isHistory` tells that the whole instrument no longer applies.
 */
export function asOf(provision: Provision, day: string, isHistory = false): AsOf {
  const spans = spansOf(provision, isHistory);
  if (spans.length === 0) return { known: false, why: 'announced', on: provision.versions[0]?.from ?? null };
  const span = spans.findLast(({ start }) => start === null || start <= day);
  if (!span) return { known: false, why: 'not-yet', on: spans[0]?.start ?? null };
  if (span.end !== null && day > span.end) return { known: false, why: 'ended', on: span.end };
  return { known: true, version: span.version, doubt: doubtOf(span, day) };
}

/** Whether a provision applied on some day of a year, as far as known. */
export function appliedIn(provision: Provision, year: number, isHistory = false): 'yes' | 'unknown' | 'no' {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const beginnings = provision.versions.flatMap(({ from }) => from ?? []);
  const days = [first, ...beginnings.filter((day) => first < day && day < last), last];
  const found = days.map((day) => asOf(provision, day, isHistory)).filter((state) => state.known);
  // A version that ended on New Year's Day did not apply in the year that began with it.
  const counted = found.filter(({ version }) => version.until !== first);
  if (counted.length === 0) return 'no';
  return counted.some(({ doubt }) => doubt === null || doubt === 'known-up-to') ? 'yes' : 'unknown';
}

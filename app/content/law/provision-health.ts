import { lawCheckLastsDays } from '#app/components/lesson/day-age.ts';
import { daysBetween } from '#app/i18n/school-day.ts';
import { currentVersion } from '../current-version.ts';
import type { Provision } from '../schema/law.ts';

/**
 * Whether one may stand by what was said of a provision: `changed-since` the day it was said, `not-verified` at all,
 * `stale-check` when the last look at the law is more than 180 days old, else `fresh`.
 */
export type ProvisionHealth = 'fresh' | 'stale-check' | 'not-verified' | 'changed-since';

/**
 * The day of the last change of which somebody who looked at the law on the day `since` could not know; null when
 * there is none. That is the day a version began, or, for a version we learnt of later than it began, the day we
 * checked it. What is only announced or begins after `today` has changed nothing yet. All days "YYYY-MM-DD".
 */
export function changedAfter({ versions }: Provision, since: string, today: string): string | null {
  const applied = versions.filter(({ status, from }) => status !== 'announced' && (from ?? '') <= today);
  const begun = applied.flatMap(({ from }) => (from !== null && from > since ? from : []));
  const newest = applied.at(-1);
  const learnt = newest && applied.length > 1 && newest.checkedOn > since ? newest.checkedOn : null;
  return begun.toSorted().at(-1) ?? learnt;
}

/** How a provision stands on the day `today`, for something that was checked against it on the day `since`. */
export function provisionHealth(provision: Provision, today: string, since?: string): ProvisionHealth {
  if (since !== undefined && changedAfter(provision, since, today) !== null) return 'changed-since';
  const { status, checkedOn } = currentVersion(provision);
  if (status === 'not-verified') return 'not-verified';
  return daysBetween(checkedOn, today) > lawCheckLastsDays ? 'stale-check' : 'fresh';
}

import type { UnitHistory } from '#app/domain/authoring/history/history-of-lesson.ts';
import type { Localized } from '#app/i18n/languages.ts';

/** A text that was published once. */
export interface Version {
  revisionId: string;
  /** When first, epoch milliseconds; null for the text the school came with, before anything was published here. */
  at: number | null;
  /** Learners read it now. */
  now: boolean;
}

/** A publication: of a new text, or of an earlier one that was brought back. */
export interface Act {
  revisionId: string;
  /** Epoch milliseconds; null for the text the school came with. */
  at: number | null;
  /** What changed, in words; null for the text the school came with. */
  change: Localized | null;
  /** The earlier text that came back. */
  broughtBack: Pick<Version, 'at'> | null;
  /** Published by this act, or brought back later, and read by learners now. */
  now: boolean;
}

export interface Versions {
  /** Every text once, the newest first: what can be compared. */
  versions: Version[];
  /** Everything that happened, the newest first. */
  acts: Act[];
}

/** What was published of a unit. Pure. */
export function versionsOf({ log, current }: Pick<UnitHistory, 'log' | 'current'>): Versions {
  const known = new Map<string, number | null>();
  for (const { revisionId, previousRevisionId, at } of log.toReversed()) {
    if (previousRevisionId !== null && !known.has(previousRevisionId)) known.set(previousRevisionId, null);
    if (!known.has(revisionId)) known.set(revisionId, at.getTime());
  }
  if (current && !known.has(current.revisionId)) known.set(current.revisionId, null);
  const isNow = (revisionId: string) => revisionId === current?.revisionId;
  const versions = [...known].map(([revisionId, at]) => ({ revisionId, at, now: isNow(revisionId) }));

  const logged = log.map(({ revisionId, at, change, rolledBack }): Act => ({
    ...{ revisionId, at: at.getTime(), change, now: false },
    broughtBack: rolledBack ? { at: known.get(revisionId) ?? null } : null,
  }));
  const came = versions
    .filter(({ at }) => at === null)
    .map(({ revisionId, at }): Act => ({ revisionId, at, change: null, broughtBack: null, now: false }));
  const acts = [...logged, ...came.toReversed()];
  const published = acts.find(({ revisionId, broughtBack }) => isNow(revisionId) && !broughtBack);
  return {
    versions: versions.toReversed(),
    acts: acts.map((act) => (act === published ? { ...act, now: true } : act)),
  };
}

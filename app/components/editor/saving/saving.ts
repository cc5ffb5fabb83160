/** Why a text is not with the school yet. */
export type Trouble = 'offline' | 'signed-out' | 'held' | 'newer' | 'too-big' | 'not-yours';

/** What one text of the editor knows of its own saving. Moments are milliseconds. */
export interface Saving {
  /** The version of the draft this text was written on; null when there was none. */
  version: number | null;
  /** Since when, and until when, something was typed that is not on its way yet. */
  since: number | null;
  until: number | null;
  /** Since when the text on its way was waiting; null when none is on its way. */
  onItsWay: number | null;
  trouble: Trouble | null;
  /** Tries that failed in a row, and the last of them. */
  failures: number;
  triedAt: number;
  savedAt: number | null;
}

/** A pause after the last key, and the longest that somebody who types without a pause waits. */
export const pause = 1_000;
export const longestWait = 2_000;
const longestRetry = 10_000;

export function begun(version: number | null): Saving {
  return {
    ...{ version, since: null, until: null, onItsWay: null, trouble: null },
    ...{ failures: 0, triedAt: 0, savedAt: null },
  };
}

export function typed(saving: Saving, at: number): Saving {
  // A text that was too long may have become shorter.
  const trouble = saving.trouble === 'too-big' ? null : saving.trouble;
  return { ...saving, trouble, since: saving.since ?? at, until: at };
}

/** Everything typed so far is on its way. */
export function sent(saving: Saving, at: number): Saving {
  return { ...saving, onItsWay: saving.since ?? at, since: null, until: null, triedAt: at };
}

/** An older text goes out once more: what was typed since then still waits. */
export function sentAgain(saving: Saving, at: number): Saving {
  return { ...saving, onItsWay: saving.since ?? at, triedAt: at };
}

export function saved(saving: Saving, answer: { version: number | null; at: number }): Saving {
  return {
    ...saving,
    ...{ version: answer.version, savedAt: answer.at, onItsWay: null, trouble: null, failures: 0 },
  };
}

/** It did not arrive: what was on its way waits again, in front of what was typed meanwhile. */
export function failed(saving: Saving, trouble: Trouble): Saving {
  const since = saving.onItsWay ?? saving.since;
  return {
    ...saving,
    ...{ since, until: saving.until ?? since, onItsWay: null, trouble, failures: saving.failures + 1 },
  };
}

/** Something was typed that the school has not confirmed. */
export function isUnsaved({ since, onItsWay }: Saving): boolean {
  return since !== null || onItsWay !== null;
}

/** Another text was put in place of this one, or another window writes: nothing of ours may go out. */
export function isReadOnly({ trouble }: Saving): boolean {
  return trouble === 'held' || trouble === 'newer' || trouble === 'not-yours';
}

/** When the next try is due; null when there is nothing to send, or it must not be sent. */
export function dueAt(saving: Saving): number | null {
  const { since, until, onItsWay, trouble, failures, triedAt } = saving;
  if (since === null || until === null || onItsWay !== null) return null;
  if (trouble === null) return Math.min(until + pause, since + longestWait);
  if (trouble === 'offline' || trouble === 'signed-out')
    return triedAt + Math.min(longestRetry, 1_000 * 2 ** Math.min(failures, 4));
  return null;
}

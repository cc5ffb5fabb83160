const tenMinutes = 10 * 60 * 1000;

export interface OneTimeNotes {
  leave(personId: string, note: string): void;
  /** The note, until it is thrown away or ten minutes have gone. */
  read(personId: string): string | null;
  throwAway(personId: string): void;
}

/**
 * Keeps a recovery code in memory between making it and showing it on the next page,
 * so that it is neither written down anywhere nor lost by a reload.
 */
export function createOneTimeNotes(now: () => number = Date.now): OneTimeNotes {
  const notes = new Map<string, { note: string; until: number }>();
  const sweep = () => {
    for (const [personId, { until }] of notes) if (until < now()) notes.delete(personId);
  };
  return {
    leave(personId, note) {
      sweep();
      notes.set(personId, { note, until: now() + tenMinutes });
    },
    read(personId) {
      sweep();
      return notes.get(personId)?.note ?? null;
    },
    throwAway: (personId) => void notes.delete(personId),
  };
}

import type { Answer } from '#app/content/schema/question.ts';

/** What a form sent: the values of `answer` in their order, and those of `answer[<left id>]` by left id. */
export interface RawAnswer {
  values: string[];
  byLeft: Record<string, string>;
}

/**
 * What was understood. `answer` is null when nothing usable was given. An answer that is not `complete` (a place left
 * empty, a number that is none) is worth keeping, and is never right.
 */
export interface Parsed {
  answer: Answer | null;
  complete: boolean;
}

/** What is told after grading, in one language. Lists hold one line per option, place or pair. */
export interface Review {
  given: string[];
  right: string[];
  /** Why the chosen options are right or wrong; empty for types without options. */
  feedback: string[];
}

export const nothing: Parsed = { answer: null, complete: false };

/** Longer than any honest typed answer; the rest is cut off. */
export const typedLimit = 200;

const fieldOfLeft = /^answer\[([a-z0-9-]+)\]$/;

/** Reads the fields `answer` and `answer[<left id>]`. Takes the entries of a FormData or URLSearchParams. */
export function rawAnswer(entries: Iterable<[string, unknown]>): RawAnswer {
  const values: string[] = [];
  const byLeft = new Map<string, string>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    if (name === 'answer') values.push(value);
    const left = fieldOfLeft.exec(name)?.[1];
    if (left) byLeft.set(left, value);
  }
  return { values, byLeft: Object.fromEntries(byLeft) };
}

/** Whether a stored answer has something in every place, as far as can be told without the question. */
export function isAnswered(answer: Answer | null, shownCount: number): boolean {
  if (!answer) return false;
  if (answer.type === 'order') return new Set(answer.items.filter(Boolean)).size === shownCount;
  if (answer.type === 'match') return Object.keys(answer.rights).length === shownCount;
  return true;
}

/** The first typed value, trimmed and cut; null when empty. */
export function typedValue(raw: RawAnswer): string | null {
  return raw.values[0]?.trim().slice(0, typedLimit) || null;
}

import { editDistance, oneErrorApart } from './edit-distance.ts';

/** Shorter words are one letter away from too many others. */
const shortest = 4;

export type Neighbours = {
  /** Words one typing error away, and the word itself. */
  one(word: string): string[];
  /** Words at most two typing errors away, nearest first. */
  two(word: string): string[];
};

type Candidate = { word: string; bits: number };

/** The letters of a word as bits: one typing error changes at most two of them. */
function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function differentBits(a: number, b: number): number {
  let left = a ^ b;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/** Orders words so that those a typing error away are found without comparing all of them. Numbers have none. */
export function createNeighbours(words: Iterable<string>): Neighbours {
  const mistakable = (word: string) => word.length >= shortest && !/^\d/.test(word);
  const byLength = new Map<number, Candidate[]>();
  for (const word of words) {
    if (!mistakable(word)) continue;
    const candidate = { word, bits: letterBits(word) };
    const known = byLength.get(word.length);
    if (known) known.push(candidate);
    else byLength.set(word.length, [candidate]);
  }

  function alike(word: string, errors: number): string[] {
    if (!mistakable(word)) return [];
    const bits = letterBits(word);
    const found: string[] = [];
    for (let length = word.length - errors; length <= word.length + errors; length += 1) {
      for (const candidate of byLength.get(length) ?? [])
        if (differentBits(bits, candidate.bits) <= 2 * errors) found.push(candidate.word);
    }
    return found;
  }

  return {
    one: (word) => alike(word, 1).filter((candidate) => oneErrorApart(word, candidate)),
    two: (word) =>
      alike(word, 2)
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate, 2) }))
        .filter(({ distance }) => distance <= 2)
        .toSorted((a, b) => a.distance - b.distance)
        .map(({ candidate }) => candidate),
  };
}

import { createHash } from 'node:crypto';

export interface SeededRandom {
  /** A whole number from 0 to `limit` − 1, each as likely as the others. */
  below(limit: number): number;
  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(list: readonly T[]): T[];
}

const range = 2 ** 32;

/**
 * Randomness that anyone can repeat: 32-bit big-endian words of SHA-256(seed "/" n) for n = 0, 1, 2 … Words from the
 * uneven rest of the range are thrown away, so that no number is more likely than another.
 */
export function seededRandom(seed: string): SeededRandom {
  let block = Buffer.alloc(0);
  let blocks = 0;

  function word(): number {
    if (block.length === 0) block = createHash('sha256').update(`${seed}/${blocks++}`).digest();
    const value = block.readUInt32BE(0);
    block = block.subarray(4);
    return value;
  }

  function below(limit: number): number {
    const even = range - (range % limit);
    for (;;) {
      const value = word();
      if (value < even) return value % limit;
    }
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const rest = [...list];
    const shuffled: T[] = [];
    while (rest.length > 0) shuffled.push(...rest.splice(below(rest.length), 1));
    return shuffled;
  }

  return { below, shuffle };
}

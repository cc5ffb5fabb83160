import { isDeepStrictEqual } from 'node:util';
import type { UnitKind } from '#db/schema.ts';

/** Whether two bodies of a unit say the same: lessons letter by letter, the others whatever the order of their keys. */
export function sameText(kind: UnitKind, one: string, other: string): boolean {
  if (one === other) return true;
  if (kind === 'lesson') return false;
  try {
    return isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
  } catch {
    // A draft need not be JSON yet.
    return false;
  }
}

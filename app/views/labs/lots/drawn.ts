import type { Drawing, LotsInput, Stratum } from '#app/elections/lots/types.ts';
import type { Say } from '../local/words.ts';

/** A drawing with what was asked. */
export interface Drawn {
  readonly input: LotsInput;
  readonly drawing: Drawing;
}

export function groupName({ gender, region }: Pick<Stratum, 'gender' | 'region'>, say: Say): string {
  const parts = [region, gender && say(`lots:gender.${gender}`)].filter(Boolean);
  return parts.join(', ') || say('lots:everyone');
}

/** Who of a group was drawn, in the order of drawing. */
export function drawnOf({ members }: Stratum, { drawn }: Drawing): string[] {
  return drawn.filter((id) => members.includes(id));
}

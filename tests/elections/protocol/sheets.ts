/** Generated sheets whose numbers agree, and an answer to each relation found another way. */
import fc from 'fast-check';
import { figureNames, type Figures, type Relation } from '#app/elections/protocol/types.ts';
import { sum } from '../arbitraries.ts';

const upTo = (most: number) => fc.nat(most);

/** Turnout in hundredths of a per cent, halves up, by whole-number division. */
export function hundredths(issued: number, voters: number): number {
  return voters === 0 ? 0 : Number((20_000n * BigInt(issued) + BigInt(voters)) / (2n * BigInt(voters)));
}

export const soundSheet: fc.Arbitrary<Figures> = fc
  .record({
    issuedAtStation: upTo(3000),
    issuedOutside: upTo(200),
    unusedCancelled: upTo(2000),
    kept: fc.tuple(upTo(30), upTo(5)),
    stayedHome: upTo(3000),
    supplementary: upTo(50),
    parts: fc.array(upTo(1000), { minLength: 1, maxLength: 6 }),
    hasAgainstAll: fc.boolean(),
    spoiled: upTo(100),
  })
  .map(({ issuedAtStation, issuedOutside, unusedCancelled, kept, stayedHome, supplementary, ...rest }) => {
    const inStationBox = Math.max(0, issuedAtStation - kept[0]);
    const inMobileBox = Math.max(0, issuedOutside - kept[1]);
    const invalid = Math.min(rest.spoiled, inStationBox + inMobileBox);
    const valid = inStationBox + inMobileBox - invalid;
    const issued = issuedAtStation + issuedOutside;
    const votersSupplementary = Math.min(supplementary, issued + stayedHome);
    const lines = divided(valid, rest.parts);
    return {
      ...{ issuedAtStation, issuedOutside, unusedCancelled, inStationBox, inMobileBox, valid, invalid },
      ballotsReceived: issued + unusedCancelled,
      votersOnList: issued + stayedHome - votersSupplementary,
      votersSupplementary,
      votes: lines.slice(rest.hasAgainstAll ? 1 : 0).map((votes, at) => ({ name: `list ${at}`, votes })),
      againstAll: rest.hasAgainstAll ? (lines[0] ?? 0) : null,
      turnoutPercent: hundredths(issued, issued + stayedHome) / 100,
    };
  });

/** A number in parts of about these sizes. */
function divided(whole: number, parts: readonly number[]): number[] {
  const total = sum(parts) + 1;
  const lines = parts.map((part) => Math.floor((whole * part) / total));
  return [whole - sum(lines), ...lines];
}

/** Which relations do not hold, from the words of each and plain whole numbers. */
export function brokenByHand(figures: Figures): Relation[] {
  const n = (name: (typeof figureNames)[number]) => figures[name] ?? 0;
  const votes = figures.votes.map((line) => line.votes ?? 0);
  const all = [...figureNames.map(n), ...votes, figures.againstAll ?? 0];
  const issued = n('issuedAtStation') + n('issuedOutside');
  const voters = n('votersOnList') + n('votersSupplementary');
  const holds: Record<Relation, boolean> = {
    'whole-numbers': all.every((figure) => Number.isInteger(figure) && figure >= 0),
    'ballots-received': n('ballotsReceived') === issued + n('unusedCancelled'),
    'station-box': n('inStationBox') <= n('issuedAtStation'),
    'mobile-box': n('inMobileBox') <= n('issuedOutside'),
    'boxes-split': n('inStationBox') + n('inMobileBox') === n('valid') + n('invalid'),
    'valid-sum': n('valid') === sum(votes) + (figures.againstAll ?? 0),
    'issued-voters': issued <= voters,
    turnout:
      Math.round(Number(figures.turnoutPercent) * 100) === hundredths(issued, voters) &&
      (voters > 0 || issued === 0),
  };
  return (Object.keys(holds) as Relation[]).filter((relation) => !holds[relation]);
}

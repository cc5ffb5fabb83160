/** Generated input for the labs: what people could type, not what is easy to count. */
import fc from 'fast-check';
import type { Query } from '#app/elections/input/query.ts';
import { seatMethods, type SeatMethod, type SeatsInput } from '#app/elections/seats/types.ts';

/** Every property is tried on so many cases. */
export const runs = { numRuns: 10_000 };

/** Small numbers, where ties are common. */
export const fewVotes = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 });

/** The whole range a count may have. */
export const manyVotes = fc.array(
  fc.oneof(fc.nat(50), fc.nat(10_000_000), fc.nat(Math.floor(Number.MAX_SAFE_INTEGER / 8))),
  { minLength: 1, maxLength: 8 },
);

export const anyMethod = fc.constantFrom<SeatMethod>(...seatMethods);

export function inputOf(votes: readonly number[], changes: Partial<SeatsInput> = {}): SeatsInput {
  return {
    method: 'hare-largest-remainder',
    seats: 10,
    threshold: null,
    singlePartyRule: 'none',
    participants: null,
    validVotes: null,
    parties: votes.map((count, at) => ({ id: `p${at}`, name: `Party ${at}`, votes: count })),
    ...changes,
  };
}

export const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);

export const sumOfVotes = ({ parties }: SeatsInput) => sum(parties.map(({ votes }) => votes));

/** The fields of a form as a browser sends them. */
export function asSent(query: Query): URLSearchParams {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(new URLSearchParams(pairs).toString());
}

const letters = [
  'a',
  'Z',
  'ә',
  'Қ',
  'я',
  '7',
  ' ',
  '&',
  '=',
  '+',
  '%',
  '#',
  '"',
  ';',
  '/',
  '~',
  '<',
  '😀',
  '_',
];

/** Text of a name or an id: any letters, with something in them, as a field sends them back. */
export const anyName = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 })
  .map((text) => text.trim() || 'x');

import type { Fraction } from '../rational.ts';
import type { Award, DivisorStep, PartyVotes } from './types.ts';

type Method = DivisorStep['method'];

/** D'Hondt (1878; Jefferson 1792) divides by 1, 2, 3 …; Sainte-Laguë (1910; Webster 1832) by 1, 3, 5 …. */
export const divisorOf = (method: Method, place: number) => (method === 'dhondt' ? place : 2 * place - 1);

interface Standing {
  party: PartyVotes;
  /** Seats so far. */
  seats: number;
  divisor: number;
}

/** Whose average is higher: a.votes ÷ a.divisor against b.votes ÷ b.divisor, multiplied out. */
function byAverage(a: Standing, b: Standing): number {
  const left = a.party.votes * b.divisor;
  const right = b.party.votes * a.divisor;
  // Beyond 2^53 − 1 a product is rounded; below it is exact.
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = BigInt(a.party.votes) * BigInt(b.divisor) - BigInt(b.party.votes) * BigInt(a.divisor);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Gives the seats one by one to the highest of the averages votes ÷ divisor.
 *
 * `parties` are those that take part, with votes above 0; `seats` ≥ 1. Equal averages are given together while there
 * are seats for all of them; when there are not, every one of them is `tied` at the first open seat and gets none.
 */
export function highestAverages(parties: readonly PartyVotes[], seats: number, method: Method): DivisorStep {
  const standings = parties.map((party): Standing => ({ party, seats: 0, divisor: 1 }));
  const awards: Award[] = [];
  while (awards.length < seats && standings.length > 0) {
    const highest = highestOf(standings);
    const tied = awards.length + highest.length > seats;
    const first = awards.length + 1;
    for (const [order, one] of highest.entries()) {
      awards.push({
        seat: tied ? first : first + order,
        id: one.party.id,
        votes: one.party.votes,
        divisor: one.divisor,
        tied,
      });
      one.seats += 1;
      one.divisor = divisorOf(method, one.seats + 1);
    }
    if (tied) break;
  }
  return { method, awards };
}

function highestOf(standings: readonly Standing[]): Standing[] {
  let highest: Standing[] = [];
  for (const one of standings) {
    const order = highest[0] ? byAverage(one, highest[0]) : 1;
    if (order > 0) highest = [one];
    else if (order === 0) highest.push(one);
  }
  return highest;
}

/** One cell of the table of divisors: the average and the seat it won, null when none; tied cells carry the open seat. */
export interface DivisorCell {
  readonly divisor: number;
  readonly average: Fraction;
  readonly seat: number | null;
  readonly tied: boolean;
}

/**
 * The table people draw by hand: a row per party, a column per divisor, as many columns as the largest number of seats
 * asks for and one more, at most `mostColumns`.
 */
export function divisorTable(
  { method, awards }: DivisorStep,
  parties: readonly PartyVotes[],
  mostColumns = 120,
): { id: string; cells: DivisorCell[] }[] {
  const won = new Map(awards.map((award) => [`${award.divisor} ${award.id}`, award]));
  const counts = parties.map(({ id }) => awards.filter((award) => award.id === id).length);
  const columns = Math.min(mostColumns, Math.max(0, ...counts) + 1);
  return parties.map(({ id, votes }) => ({
    id,
    cells: Array.from({ length: columns }, (_, place) => {
      const divisor = divisorOf(method, place + 1);
      const award = won.get(`${divisor} ${id}`);
      return {
        divisor,
        average: { num: votes, den: divisor },
        seat: award?.seat ?? null,
        tied: award?.tied ?? false,
      };
    }),
  }));
}

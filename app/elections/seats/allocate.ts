import { highestAverages } from './highest-averages.ts';
import { droopQuota, hareQuota, largestRemainder } from './largest-remainder.ts';
import { admissionStep, thresholdStep } from './threshold.ts';
import type { PartyVotes, SeatsInput, SeatsResult, SeatsStatus, SeatsWorking, Tie } from './types.ts';

type Seats = ReadonlyMap<string, number>;

interface Distribution {
  certain: Seats;
  tie: Tie | null;
  working: Pick<SeatsWorking, 'total' | 'remainders' | 'divisors'>;
}

/**
 * From votes to seats, with every step.
 *
 * `input` is what `readSeatsInput` gives: unique ids, whole votes, no part above its whole, sums below 2^53. Seats that
 * the numbers alone do not decide are given to nobody: `status` is 'tie', `tie` names the parties and how many seats are
 * open, and the sum of `certain` and `seatsAtStake` is the number of seats. How Kazakh law breaks equal remainders was
 * not verified, so it is not done here. 'no-votes': nobody has a vote; 'no-party-passes': votes, but none at the
 * threshold.
 */
export function allocateSeats(input: SeatsInput): SeatsResult {
  const threshold = thresholdStep(input);
  const passed = input.parties.filter(({ votes }) => votes >= (threshold?.least ?? 0));
  const admission = admissionStep(input, passed);
  const hasVotes = input.parties.some(({ votes }) => votes > 0);
  const spread = admit(input, passed, admission?.candidates ?? []);
  const admitted = admission?.candidates.length === 1 ? admission.candidates : [];
  const seats = Object.fromEntries(input.parties.map(({ id }) => [id, spread.certain.get(id) ?? 0]));
  return {
    status: statusOf(hasVotes, passed.length, spread.tie),
    passed: hasVotes ? passed.map(({ id }) => id) : [],
    admittedByRule: admitted,
    quota: spread.working.remainders?.quota ?? null,
    seats,
    certain: seats,
    tie: spread.tie,
    working: { threshold, admission, ...spread.working },
  };
}

function statusOf(hasVotes: boolean, passed: number, tie: Tie | null): SeatsStatus {
  if (!hasVotes) return 'no-votes';
  return passed === 0 ? 'no-party-passes' : tie ? 'tie' : 'allocated';
}

/**
 * The distribution among those who passed and whoever is admitted besides. When several are equally next, the seats
 * are counted with one of them (which one makes no difference to the others: their votes are equal), and whatever that
 * one would get stays open among all of them.
 */
function admit(
  input: SeatsInput,
  passed: readonly PartyVotes[],
  candidates: readonly string[],
): Distribution {
  const [stand] = candidates;
  const taking = input.parties.filter((party) => passed.includes(party) || party.id === stand);
  const spread = distribute(input, taking);
  if (candidates.length < 2 || stand === undefined) return spread;
  const open = input.seats - sumOf(spread.certain) + (spread.certain.get(stand) ?? 0);
  if (open === 0) return spread;
  const tied = new Set([...candidates, ...(spread.tie?.parties ?? [])]);
  const certain = new Map([...spread.certain].filter(([id]) => id !== stand));
  return { ...spread, certain, tie: { parties: inOrder(input.parties, tied), seatsAtStake: open } };
}

function distribute({ method, seats }: SeatsInput, taking: readonly PartyVotes[]): Distribution {
  const parties = taking.filter(({ votes }) => votes > 0);
  const total = parties.reduce((sum, { votes }) => sum + votes, 0);
  if (total === 0)
    return { certain: new Map(), tie: null, working: { total, remainders: null, divisors: null } };
  if (method === 'dhondt' || method === 'sainte-lague') {
    const divisors = highestAverages(parties, seats, method);
    const sure = divisors.awards.filter(({ tied }) => !tied);
    const certain = new Map<string, number>();
    for (const { id } of sure) certain.set(id, (certain.get(id) ?? 0) + 1);
    const tied = divisors.awards.filter((award) => award.tied).map(({ id }) => id);
    return { certain, tie: tieOf(tied, seats, certain), working: { total, remainders: null, divisors } };
  }
  const quota = method === 'hare-largest-remainder' ? hareQuota(total, seats) : droopQuota(total, seats);
  const remainders = largestRemainder(parties, seats, quota);
  const certain = new Map(remainders.rows.map((row) => [row.id, row.seats]));
  const tied = remainders.rows.filter(({ extra }) => extra === 'tied').map(({ id }) => id);
  return { certain, tie: tieOf(tied, seats, certain), working: { total, remainders, divisors: null } };
}

const tieOf = (parties: readonly string[], seats: number, certain: Seats): Tie | null =>
  parties.length > 0 ? { parties, seatsAtStake: seats - sumOf(certain) } : null;

const sumOf = (seats: Seats) => [...seats.values()].reduce((sum, count) => sum + count, 0);

const inOrder = (parties: readonly PartyVotes[], ids: ReadonlySet<string>) =>
  parties.map(({ id }) => id).filter((id) => ids.has(id));

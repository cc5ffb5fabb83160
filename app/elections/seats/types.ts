import type { Fraction } from '../rational.ts';

export const seatMethods = [
  'hare-largest-remainder',
  'droop-largest-remainder',
  'dhondt',
  'sainte-lague',
] as const;
export type SeatMethod = (typeof seatMethods)[number];

/** What a threshold is a share of: all who took part (ballots issued), or valid votes, "against all" included. */
export const thresholdBases = ['participants', 'valid'] as const;
export type ThresholdBase = (typeof thresholdBases)[number];

/** What happens when exactly one party passes: nothing, or the next by votes is admitted (art. 97-1(2)). */
export const singlePartyRules = ['none', 'next-by-votes'] as const;
export type SinglePartyRule = (typeof singlePartyRules)[number];

export interface PartyVotes {
  /** Unique. Two parties may share a name, never an id. */
  readonly id: string;
  readonly name: string;
  readonly votes: number;
}

export interface SeatsInput {
  readonly method: SeatMethod;
  /** How many seats are shared out: 1 … `mostSeats`. */
  readonly seats: number;
  /** "At least": a party with exactly this share passes. `percent` is decimal text, 0 … 100, e.g. '7' or '1.5'. */
  readonly threshold: { readonly percent: string; readonly base: ThresholdBase } | null;
  readonly singlePartyRule: SinglePartyRule;
  /** Persons who took part. Null only when the threshold is not a share of it. */
  readonly participants: number | null;
  /** Valid votes, those against all included. Null only when the threshold is not a share of it. */
  readonly validVotes: number | null;
  readonly parties: readonly PartyVotes[];
}

export type SeatsStatus = 'allocated' | 'tie' | 'no-party-passes' | 'no-votes';

/** Parties among which the numbers alone do not decide, and how many seats that leaves open. */
export interface Tie {
  readonly parties: readonly string[];
  readonly seatsAtStake: number;
}

export interface SeatsResult {
  readonly status: SeatsStatus;
  /** Ids of the parties that reached the threshold, in the order of the input. */
  readonly passed: readonly string[];
  /** Ids of parties that take part only by the single-party rule: none or one. */
  readonly admittedByRule: readonly string[];
  /** Votes per seat: Hare's total/seats, or Droop's whole number over 1. Null for divisor methods and without a count. */
  readonly quota: Fraction | null;
  /** Seats of every party of the input by id. In a tie only what is certain: the seats at stake are nobody's yet. */
  readonly seats: Readonly<Record<string, number>>;
  /** What every party has however the tie is broken. The same as `seats`. */
  readonly certain: Readonly<Record<string, number>>;
  readonly tie: Tie | null;
  readonly working: SeatsWorking;
}

/** Every step of the calculation, in the order in which it is shown. */
export interface SeatsWorking {
  readonly threshold: ThresholdStep | null;
  /** Present when one party passed alone and the rule asks for the next. */
  readonly admission: AdmissionStep | null;
  /** Votes of the parties that take part in the distribution together. */
  readonly total: number;
  /** Largest-remainder methods; null for the others and without a count. */
  readonly remainders: RemainderStep | null;
  /** Divisor methods; null for the others and without a count. */
  readonly divisors: DivisorStep | null;
}

export interface ThresholdStep {
  readonly percent: string;
  readonly base: ThresholdBase;
  readonly baseVotes: number;
  /** The smallest whole number of votes that passes. */
  readonly least: number;
  readonly rows: readonly { readonly id: string; readonly votes: number; readonly passes: boolean }[];
}

export interface AdmissionStep {
  /** The only party that passed. */
  readonly alone: string;
  /** Those with the most votes among the others: more than one is a tie for the place; none when nobody has votes. */
  readonly candidates: readonly string[];
}

/** Whether a party gets a seat for its remainder: yes, no, or a tie that the numbers do not decide. */
export type ExtraSeat = 'yes' | 'no' | 'tied';

export interface RemainderStep {
  readonly quota: Fraction;
  readonly rows: readonly {
    readonly id: string;
    readonly votes: number;
    /** Whole quotas in the votes. */
    readonly whole: number;
    /** What is left, as a part of one quota: 0 ≤ remainder < 1. */
    readonly remainder: Fraction;
    /** 1 is the largest remainder; equal remainders share a rank. */
    readonly rank: number;
    readonly extra: ExtraSeat;
    /** Whole quotas and the seats that are certain besides. */
    readonly seats: number;
  }[];
  /** Seats given for whole quotas, and seats left for remainders. */
  readonly given: number;
  readonly left: number;
  /** Seats every party with votes got before the remainders decided: 0 but for Droop with fewer votes than about seats². */
  readonly rounds: number;
}

/** One seat of a divisor method: whose average was the highest. */
export interface Award {
  /** 1 is the first seat given. In a tie all quotients at stake carry the number of the first open seat. */
  readonly seat: number;
  readonly id: string;
  readonly votes: number;
  readonly divisor: number;
  readonly tied: boolean;
}

export interface DivisorStep {
  readonly method: 'dhondt' | 'sainte-lague';
  readonly awards: readonly Award[];
}

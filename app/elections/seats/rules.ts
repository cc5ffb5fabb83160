import type { SeatMethod, SeatsInput, SinglePartyRule, ThresholdBase } from './types.ts';

/**
 * 'past-law': was law between the dates; 'what-if': never was, somebody proposed it;
 * 'not-verified': exists, but its text was not found, so nothing may be counted by it as law.
 */
export type RuleState = 'past-law' | 'what-if' | 'not-verified';

/** What of a rule is not certain, as codes for the page to say. */
export type RuleDoubt =
  'remainder-reconstructed' | 'single-party-date' | 'tie-break-unknown' | 'text-not-found';

export interface SeatRule {
  readonly id: SeatRuleId;
  readonly state: RuleState;
  /** Days of the law, ISO; `until` is the first day on which it no longer held. Null: does not apply or not known. */
  readonly from: string | null;
  readonly until: string | null;
  readonly percent: string | null;
  readonly base: ThresholdBase | null;
  readonly method: SeatMethod | null;
  readonly singlePartyRule: SinglePartyRule | null;
  /** Seats shared out among lists by this rule. */
  readonly seats: number | null;
  /** Provisions of the school's law registry. */
  readonly provisions: readonly string[];
  readonly doubts: readonly RuleDoubt[];
}

export const seatRuleIds = ['kz-2007-2020', 'kz-2021', 'kz-2023', 'what-if-3', 'kz-kurultai-2026'] as const;
export type SeatRuleId = (typeof seatRuleIds)[number];

const article971 = {
  base: 'participants',
  method: 'hare-largest-remainder',
  singlePartyRule: 'next-by-votes',
  provisions: ['kz-elections-97-1-threshold'],
} as const;

/**
 * The rules by which seats of the lower house were or might be shared out. Sources: art. 97-1(1)–(2) of the
 * Constitutional Law on Elections as quoted in 2021; act No. 268-III of 19 June 2007 (party lists only, 98 seats);
 * act No. 41-VII of 24 May 2021 (7 % → 5 %); act No. 156-VII of 5 November 2022 (69 seats by lists); end of the
 * Majilis on 1 July 2026. 3 % was proposed in 2021 by HAQ, LPRC and Erkindik Qanaty. For the Kurultai the sources
 * contradict each other: no number is given.
 */
export const seatRules: readonly SeatRule[] = [
  {
    ...article971,
    id: 'kz-2007-2020',
    state: 'past-law',
    from: '2007-06-19',
    until: '2021-05-24',
    percent: '7',
    seats: 98,
    doubts: ['remainder-reconstructed', 'single-party-date', 'tie-break-unknown'],
  },
  {
    ...article971,
    id: 'kz-2021',
    state: 'past-law',
    from: '2021-05-24',
    until: '2022-11-05',
    percent: '5',
    seats: 98,
    doubts: ['remainder-reconstructed', 'tie-break-unknown'],
  },
  {
    ...article971,
    id: 'kz-2023',
    state: 'past-law',
    from: '2022-11-05',
    until: '2026-07-01',
    percent: '5',
    seats: 69,
    doubts: ['remainder-reconstructed', 'tie-break-unknown'],
  },
  {
    ...article971,
    id: 'what-if-3',
    state: 'what-if',
    from: null,
    until: null,
    percent: '3',
    seats: 98,
    provisions: [],
    doubts: [],
  },
  {
    id: 'kz-kurultai-2026',
    state: 'not-verified',
    from: '2026-07-01',
    until: null,
    percent: null,
    base: null,
    method: null,
    singlePartyRule: null,
    seats: null,
    provisions: ['kz-const2026-quota-threshold'],
    doubts: ['text-not-found'],
  },
];

export const isSeatRuleId = (value: unknown): value is SeatRuleId => seatRuleIds.some((id) => id === value);

export function seatRule(id: SeatRuleId): SeatRule {
  const rule = seatRules.find((one) => one.id === id);
  if (!rule) throw new RangeError(`No rule ${id}.`);
  return rule;
}

export type RuleSettings = Pick<SeatsInput, 'method' | 'seats' | 'threshold' | 'singlePartyRule'>;

/** The settings of a rule, to be joined with votes. Refuses a rule whose text was not verified. */
export function settingsOf(
  id: SeatRuleId,
): { ok: true; settings: RuleSettings } | { ok: false; reason: 'not-verified' } {
  const { state, percent, base, method, singlePartyRule, seats } = seatRule(id);
  const isWhole = percent !== null && base !== null && method && singlePartyRule && seats !== null;
  if (state === 'not-verified' || !isWhole) return { ok: false, reason: 'not-verified' };
  return { ok: true, settings: { method, seats, threshold: { percent, base }, singlePartyRule } };
}

import type { Person, QuotaRuleId } from './types.ts';

export type QuotaGroup = 'women' | 'young' | 'disability';

export interface QuotaRule {
  readonly id: QuotaRuleId;
  readonly state: 'past-law' | 'what-if';
  /** Days of the law, ISO; `until` is the first day on which it no longer held. */
  readonly from: string | null;
  readonly until: string | null;
  /** Groups counted together; null for the zipper, which is about order. */
  readonly groups: readonly QuotaGroup[] | null;
  /** Whether the rule also binds the distribution of mandates. */
  readonly atMandates: boolean;
  readonly provisions: readonly string[];
}

/**
 * Art. 89(4) of the Constitutional Law on Elections: act No. 335-VI of 25 May 2020 (women and persons under 29), act
 * No. 105-VII of 7 February 2022 (persons with disabilities too; art. 97-1(5): 30 % also of the mandates). Both are one
 * joint share without a part for women and without an order. 'women-30' and 'zipper' were never law in Kazakhstan: they
 * are here to compare with.
 */
export const quotaRules: readonly QuotaRule[] = [
  {
    id: 'kz-2020',
    state: 'past-law',
    from: '2020-05-25',
    until: '2022-02-07',
    groups: ['women', 'young'],
    atMandates: false,
    provisions: ['kz-elections-89-4'],
  },
  {
    id: 'kz-2022',
    state: 'past-law',
    from: '2022-02-07',
    until: '2026-07-01',
    groups: ['women', 'young', 'disability'],
    atMandates: true,
    provisions: ['kz-elections-89-4', 'kz-elections-97-1-mandates'],
  },
  {
    id: 'women-30',
    state: 'what-if',
    from: null,
    until: null,
    groups: ['women'],
    atMandates: true,
    provisions: [],
  },
  {
    id: 'zipper',
    state: 'what-if',
    from: null,
    until: null,
    groups: null,
    atMandates: true,
    provisions: [],
  },
];

/**
 * Rules that exist and cannot be run: the Kurultai's quota is known only second-hand, without the age of "young people"
 * and without a word on seats.
 */
export const quotaRulesNotVerified = [
  { id: 'kz-kurultai-2026', provisions: ['kz-const2026-quota-threshold'] },
] as const;

/** "Persons under 29": 28 or younger. */
export const oldestYoung = 28;

export const belongsTo: Record<QuotaGroup, (person: Person) => boolean> = {
  women: ({ gender }) => gender === 'F',
  young: ({ age }) => age !== null && age <= oldestYoung,
  disability: ({ disability }) => disability,
};

export function quotaRule(id: QuotaRuleId): QuotaRule {
  const rule = quotaRules.find((one) => one.id === id);
  if (!rule) throw new RangeError(`No rule ${id}.`);
  return rule;
}

/** The smallest whole number that is at least 30 % of `of`: ⌈3 × of ÷ 10⌉, in whole numbers. */
export const neededOf = (of: number) => Math.trunc((3 * of + 9) / 10);

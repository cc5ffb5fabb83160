export const quotaRuleIds = ['kz-2020', 'kz-2022', 'women-30', 'zipper'] as const;
export type QuotaRuleId = (typeof quotaRuleIds)[number];

/** One place of a party list, without a name: nothing here says who the person is. */
export interface Person {
  /** Place on the list, unique. The list is read in this order; gaps are allowed. */
  readonly n: number;
  readonly gender: 'F' | 'M';
  /** Whole years. Null only for rules that do not ask for it. */
  readonly age: number | null;
  readonly disability: boolean;
}

export interface QuotaInput {
  readonly rule: QuotaRuleId;
  readonly people: readonly Person[];
  /** Who takes the seats the list won: the first of the list, or exactly these places. Null: not asked. */
  readonly mandates: { readonly seats: number; readonly taken: 'list-order' | readonly number[] } | null;
}

/**
 * One condition. Shares: `counted` persons of the groups, `needed` the smallest whole number that is enough, `of` how
 * many there are. Zipper: `counted` women, `needed` the fewest an alternating list of that length has, and `met` says
 * whether women and men alternate; `firstBreakAt` is the place of the first person who follows one of the same gender.
 */
export interface Condition {
  readonly counted: number;
  readonly needed: number;
  readonly of: number;
  readonly met: boolean;
  readonly firstBreakAt?: number;
}

export interface MandatesCondition extends Condition {
  /** Whether the rule says anything about seats. kz-2020 ended at the list: `met` is then arithmetic, not law. */
  readonly applies: boolean;
}

/**
 * The smallest changes that would meet the condition; each is enough by itself. A share: `replace` so many by persons
 * of the groups, or `add` so many of them, or `remove` so many others (null: no removal helps). Zipper: put so many
 * persons of the other gender (`replace`), then exchange so many pairs of places (`swap`).
 */
export type Mend =
  | { readonly kind: 'share'; readonly replace: number; readonly add: number; readonly remove: number | null }
  | { readonly kind: 'order'; readonly replace: number; readonly swap: number }
  | {
      readonly kind: 'seats';
      /** Places whose seats would go to the places of `into`, the nearest in list order. */
      readonly out: readonly number[];
      readonly into: readonly number[];
      /** How many more persons of the groups the list would need for that. */
      readonly short: number;
    };

/** How many belong to each group of the rule. Somebody may belong to several; `counted` has each person once. */
export interface Groups {
  readonly women: number;
  readonly young: number;
  readonly disability: number;
  readonly counted: number;
}

export interface QuotaResult {
  readonly list: Condition;
  readonly mandates?: MandatesCondition;
  /** What fails of what applies: nothing, 'list', 'mandates' or both. */
  readonly failing: readonly ('list' | 'mandates')[];
  readonly groups: Groups;
  /** Places that count, in list order, and the places that take seats. */
  readonly countedPlaces: readonly number[];
  readonly takenPlaces: readonly number[];
  /** For each failing condition. */
  readonly mend: { readonly list: Mend | null; readonly mandates: Mend | null };
}

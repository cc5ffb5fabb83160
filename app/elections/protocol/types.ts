/**
 * The numbers of a precinct's results sheet. The names of the real form's lines were not verified (law registry:
 * kz-elections-43-protocol, kz-cec-forms-2022); these are the school's own, and pages say so.
 */
export const figureNames = [
  /** Voters on the list of the precinct. */
  'votersOnList',
  /** Voters added on the day (supplementary list). */
  'votersSupplementary',
  /** Ballots the precinct commission received. */
  'ballotsReceived',
  /** Ballots given out in the polling place. */
  'issuedAtStation',
  /** Ballots given out outside it (mobile box). */
  'issuedOutside',
  /** Ballots not given out and cancelled. */
  'unusedCancelled',
  /** Ballots found in the boxes of the polling place. */
  'inStationBox',
  /** Ballots found in mobile boxes. */
  'inMobileBox',
  /** Valid ballots. */
  'valid',
  /** Invalid ballots. */
  'invalid',
] as const;
export type FigureName = (typeof figureNames)[number];

/** A line of the sheet as a message names it. */
export type FieldName = FigureName | 'votes' | 'againstAll' | 'turnoutPercent';

export interface LineVotes {
  readonly name: string;
  readonly votes: number | null;
}

/**
 * Null is a line not filled in yet: relations that need it stay open. `againstAll` null means the ballot had no such
 * line. `turnoutPercent` is decimal text or a number, '61.13'. Numbers may be negative or fractions: that is what
 * `whole-numbers` finds.
 */
export interface Figures extends Readonly<Record<FigureName, number | null>> {
  readonly votes: readonly LineVotes[];
  readonly againstAll: number | null;
  readonly turnoutPercent: string | number | null;
}

/** What must hold between the numbers of one sheet, in the order in which it is reported. */
export const relations = [
  /** Every figure is a whole number, 0 or more. */
  'whole-numbers',
  /** ballotsReceived = issuedAtStation + issuedOutside + unusedCancelled */
  'ballots-received',
  /** inStationBox ≤ issuedAtStation */
  'station-box',
  /** inMobileBox ≤ issuedOutside */
  'mobile-box',
  /** inStationBox + inMobileBox = valid + invalid */
  'boxes-split',
  /** valid = votes + againstAll */
  'valid-sum',
  /** issuedAtStation + issuedOutside ≤ votersOnList + votersSupplementary */
  'issued-voters',
  /** turnoutPercent = 100 × issued ÷ voters, two decimals, halves rounded up */
  'turnout',
] as const;
export type Relation = (typeof relations)[number];

export const errorCodes = [
  'negative',
  'not-whole',
  'ballots-missing',
  'ballots-surplus',
  'station-box-over',
  'mobile-box-over',
  'ballots-uncounted',
  'counted-beyond-boxes',
  'votes-below-valid',
  'votes-above-valid',
  'issued-over-voters',
  'turnout-differs',
  'turnout-without-voters',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Possible, and worth a question. No warning is proof of anything. */
export const warningCodes = [
  'all-zero',
  'turnout-complete',
  'turnout-very-high',
  'one-line-takes-all',
  'no-invalid',
  'many-invalid',
  'ballots-left',
  'many-outside',
  'many-supplementary',
  'no-unused',
  'round-votes',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** One thing to tell: `protocol:message.<code>` or `protocol:warning.<code>` with `params`. */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly relation: Relation | null;
  /** The lines of the sheet to look at. */
  readonly fields: readonly FieldName[];
  /** The party or candidate whose line it is, when it is one line of `votes`. */
  readonly party: string | null;
  /** Exact numbers as decimal text ('1131', '61.13', '-0.5'). */
  readonly params: Readonly<Record<string, string>>;
}

/** One relation with its numbers put in: the working that is shown. */
export interface Check {
  readonly relation: Relation;
  readonly state: 'holds' | 'broken' | 'open';
  readonly fields: readonly FieldName[];
  /** Both sides as exact decimal text; null when open, and for `whole-numbers`. */
  readonly left: string | null;
  readonly right: string | null;
}

export interface ProtocolResult {
  readonly broken: readonly Relation[];
  /** Relations that cannot be judged yet because a line is blank. */
  readonly open: readonly Relation[];
  readonly checks: readonly Check[];
  readonly messages: readonly Message<ErrorCode>[];
  readonly warnings: readonly Message<WarningCode>[];
}

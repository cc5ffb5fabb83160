import type { Figures, Relation, WarningCode } from './types.ts';

export type TeachingSheetId =
  | 'clean'
  | 'more-in-box'
  | 'lost-ballots'
  | 'votes-do-not-add-up'
  | 'more-than-voters'
  | 'mobile-box'
  | 'too-smooth';

export interface TeachingSheet {
  readonly id: TeachingSheetId;
  readonly figures: Figures;
  /** What is to be found on it. */
  readonly broken: readonly Relation[];
  readonly warnings: readonly WarningCode[];
}

/** A precinct that never was. Parties are letters, named by the texts of the lab. */
const clean: Figures = {
  votersOnList: 1_842,
  votersSupplementary: 23,
  ballotsReceived: 1_880,
  issuedAtStation: 1_084,
  issuedOutside: 42,
  unusedCancelled: 754,
  inStationBox: 1_081,
  inMobileBox: 42,
  valid: 1_105,
  invalid: 18,
  votes: [
    { name: 'A', votes: 601 },
    { name: 'B', votes: 299 },
    { name: 'C', votes: 156 },
  ],
  againstAll: 49,
  turnoutPercent: '60.38',
};

/** Fictional sheets for lessons and for "find the error": each has exactly the faults it names. */
export const teachingSheets: readonly TeachingSheet[] = [
  { id: 'clean', figures: clean, broken: [], warnings: [] },
  {
    id: 'more-in-box',
    figures: { ...clean, inStationBox: 1_089, valid: 1_113, votes: linesOf(609, 299, 156) },
    broken: ['station-box'],
    warnings: [],
  },
  {
    id: 'lost-ballots',
    figures: { ...clean, ballotsReceived: 1_900 },
    broken: ['ballots-received'],
    warnings: [],
  },
  {
    id: 'votes-do-not-add-up',
    figures: { ...clean, votes: linesOf(661, 299, 156) },
    broken: ['valid-sum'],
    warnings: [],
  },
  {
    id: 'more-than-voters',
    figures: { ...clean, votersOnList: 1_082, turnoutPercent: '101.9' },
    broken: ['issued-voters'],
    warnings: [],
  },
  {
    id: 'mobile-box',
    figures: { ...clean, inStationBox: 1_061, inMobileBox: 62 },
    broken: ['mobile-box'],
    warnings: [],
  },
  {
    id: 'too-smooth',
    figures: {
      ...clean,
      ballotsReceived: 1_865,
      issuedAtStation: 1_823,
      unusedCancelled: 0,
      inStationBox: 1_823,
      valid: 1_865,
      invalid: 0,
      votes: linesOf(1_865, 0, 0),
      againstAll: 0,
      turnoutPercent: 100,
    },
    broken: [],
    warnings: ['turnout-complete', 'one-line-takes-all', 'no-invalid', 'no-unused'],
  },
];

function linesOf(a: number, b: number, c: number): Figures['votes'] {
  return [
    { name: 'A', votes: a },
    { name: 'B', votes: b },
    { name: 'C', votes: c },
  ];
}

/**
 * HAQ's table of 2021: per cent of registered voters who voted, and of ballots left unused. The oblast row adds up to
 * 102 %, which no rounding explains (`checkShares`); the source does not say which of the two is wrong.
 */
export const haqRows = [
  { body: 'majilis', precincts: 192, voters: 433_325, voted: '32', unused: '68' },
  { body: 'city-maslikhat', precincts: 99, voters: 225_070, voted: '23', unused: '77' },
  { body: 'oblast-maslikhat', precincts: 79, voters: 167_228, voted: '38', unused: '64' },
] as const;

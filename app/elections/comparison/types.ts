/** Who counted, and how. */
export const sourceKinds = ['official', 'observers', 'survey', 'exit-poll'] as const;
export type SourceKind = (typeof sourceKinds)[number];

interface Source {
  readonly id: string;
  /** Who counted, as the source calls itself. */
  readonly who: string;
  readonly kind: SourceKind;
  /** Which vote, e.g. 'majilis' or 'city-maslikhat'. Two sources of different votes are not comparable. */
  readonly scope: string;
  /** Precincts or protocols (or people asked) behind the number; null when the source does not say. */
  readonly counted: number | null;
  /** How many there were altogether; null when not known. */
  readonly ofAll: number | null;
  /** Whether what was counted was drawn at random. Null when the source does not say. Official counts are of all. */
  readonly isRandom: boolean | null;
}

export interface TurnoutSource extends Source {
  /** Decimal text as printed: '63.2' says it was rounded to one decimal. */
  readonly percent: string;
}

export interface VotesSource extends Source {
  readonly shares: readonly { readonly party: string; readonly percent: string }[];
}

/** What a reader must know of one source. */
export const cautions = [
  'counted-by-organisers',
  'not-random',
  'randomness-unknown',
  'count-unknown',
  'part-of-all',
  'whole-unknown',
  'self-report',
  'shares-do-not-add-up',
] as const;
export type Caution = (typeof cautions)[number];

/** Why the difference of two sources may not be read as a difference of one thing. */
export const obstacles = ['other-vote', 'part-against-whole', 'answers-against-ballots'] as const;
export type Obstacle = (typeof obstacles)[number];

/** What may not be concluded from such a table. */
export const notConcluded = ['which-is-right', 'intent', 'whole-country', 'average', 'who-passed'] as const;
export type NotConcluded = (typeof notConcluded)[number];

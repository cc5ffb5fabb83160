/** One of those among whom lots are drawn. A number or a code word is enough: no name is needed. */
export interface PoolMember {
  /** Unique. */
  readonly id: string;
  readonly gender: 'F' | 'M' | null;
  readonly region: string | null;
}

export const strataKinds = ['gender', 'region'] as const;
export type StrataKind = (typeof strataKinds)[number];

/** How places are divided among groups: by their size, or the same number for each. */
export const divisions = ['proportional', 'equal'] as const;
export type Division = (typeof divisions)[number];

export interface LotsInput {
  /** Made public before anybody can know what it gives, by several people together: e.g. dice thrown in public. */
  readonly seed: string;
  readonly take: number;
  /** Groups drawn from separately; empty: one pool. */
  readonly by: readonly StrataKind[];
  readonly division: Division;
  readonly pool: readonly PoolMember[];
}

export interface Stratum {
  readonly gender: 'F' | 'M' | null;
  readonly region: string | null;
  /** Ids in the order in which they are numbered, from 1. */
  readonly members: readonly string[];
  readonly take: number;
  /** Whether one of its places was itself decided by lot. */
  readonly byLot: boolean;
}

/** One use of the seed: anybody can repeat it with paper, sha256 and a calculator. */
export interface LogEntry {
  readonly counter: number;
  /** What was hashed: `<seed>:<counter>`. */
  readonly text: string;
  /** SHA-256 of the text, 64 hexadecimal digits. */
  readonly hash: string;
  /** The first 8 hexadecimal digits of the hash as a number: 0 … 4,294,967,295. */
  readonly number: number;
  /** Among how many the lot falls. */
  readonly of: number;
  /** The largest multiple of `of` up to 2^32. A number from here on is thrown away, or the first ones would be favoured. */
  readonly limit: number;
  readonly isRejected: boolean;
  /** 1 + the remainder of number ÷ of; 0 when rejected. */
  readonly place: number;
  /** For a place of a group, or for a person. */
  readonly purpose: 'group' | 'person';
  /** The group, by its place in `strata`; for a place of a group, the one that got it. Null when rejected there. */
  readonly stratum: number | null;
  /** Who was drawn; null for groups and rejected numbers. */
  readonly id: string | null;
}

export interface Drawing {
  /** In the order of drawing, group by group. */
  readonly drawn: readonly string[];
  readonly strata: readonly Stratum[];
  readonly log: readonly LogEntry[];
}

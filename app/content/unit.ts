import { createHash } from 'node:crypto';

/** What the library is made of. The same list as in the database's schema, which this room may not import. */
export const unitKinds = [
  'course',
  'lesson',
  'question',
  'programme',
  'instrument',
  'provision',
  'term',
  'document',
  'fact',
  'dataset',
  'preset',
  'event',
  'kit',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** One text of the library as read from files. */
export type ContentUnit = {
  kind: UnitKind;
  /** Stable id; for a lesson's text `lessonId:language`. */
  key: string;
  /** Canonical JSON of the validated value; for a lesson's text the MDX file as it is, line ends made `\n`. */
  body: string;
  /** SHA-256 of the body, hex. */
  hash: string;
  /** Relative to the content folder. */
  file: string;
  line: number;
};

/** One text of the library as learners read it now. */
export type PublishedUnit = {
  kind: UnitKind;
  key: string;
  body: string;
  hash: string;
  revisionId: string;
};

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with the keys of every object in alphabetical order, so that equal values have equal hashes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

import type { UnitKind } from '../unit.ts';

/** One text of the library as it is being written: what is published, or the draft over it. */
export type LaidUnit = {
  kind: UnitKind;
  key: string;
  /** As it was typed: a draft need not fit its schema. */
  body: string;
  /** Not published as it stands here. */
  draft: boolean;
};

type Text = Pick<LaidUnit, 'kind' | 'key' | 'body'>;

/** What is published with drafts laid over it; drafts of new units come last. Pure. */
export function overlay(published: readonly Text[], drafts: readonly Text[]): LaidUnit[] {
  const nameOf = ({ kind, key }: Text) => `${kind} ${key}`;
  const laid = new Map<string, LaidUnit>();
  for (const { kind, key, body } of published) laid.set(nameOf({ kind, key, body }), { kind, key, body, draft: false });
  for (const { kind, key, body } of drafts) laid.set(nameOf({ kind, key, body }), { kind, key, body, draft: true });
  return [...laid.values()];
}

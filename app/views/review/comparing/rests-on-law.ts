import type { UnitKind } from '#db/schema.ts';
import { textDiff } from './text-diff.ts';

interface Changed {
  kind: UnitKind;
  body: string;
  before: string | null;
}

const speaksOfLaw = /<Law\b|^lawCheckedOn:/m;

/**
 * Whether a change needs the check of the law: it touches a paragraph that cites a provision, the day the law was
 * checked, or a question that is asked in exams. Pure.
 */
export function restsOnLaw({ kind, body, before }: Changed): boolean {
  if (kind === 'question') return [body, before ?? ''].some((text) => text.includes('"exam"'));
  if (kind !== 'lesson') return false;
  return textDiff(before ?? '', body).some(
    (row) =>
      row.kind === 'changed' &&
      [row.old, row.new].some((parts) => speaksOfLaw.test(parts?.map(({ text }) => text).join('') ?? '')),
  );
}

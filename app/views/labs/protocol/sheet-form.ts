import type { Fault } from '#app/elections/input/fault.ts';
import { figureNames, type FieldName, type FigureName } from '#app/elections/protocol/types.ts';

/** What the form of a sheet is filled with, as it was typed. */
export interface SheetFormView {
  figures: Record<FigureName, string>;
  votes: { party: string; votes: string }[];
  againstAll: string;
  turnoutPercent: string;
}

const spareRows = 1;
const fewestRows = 4;

export function sheetFormOf(fields: URLSearchParams): SheetFormView {
  const [parties, votes] = [fields.getAll('party'), fields.getAll('votes')];
  const filled = Math.max(
    parties.findLastIndex((party) => party.trim() !== ''),
    votes.findLastIndex((value) => value.trim() !== ''),
  );
  const length = Math.max(fewestRows, filled + 1 + spareRows);
  const named = figureNames.map((name) => [name, fields.get(name) ?? '']);
  return {
    figures: Object.fromEntries(named) as Record<FigureName, string>,
    votes: Array.from({ length }, (_, at) => ({ party: parties[at] ?? '', votes: votes[at] ?? '' })),
    againstAll: fields.get('againstAll') ?? '',
    turnoutPercent: fields.get('turnoutPercent') ?? '',
  };
}

/** The id of the field that a fault means, and the line of the sheet it stands in. */
export function sheetPlace(
  { pointer }: Fault,
  rows: readonly number[],
): { id: string; line: FieldName; row: number } {
  const [, index, part = ''] = /^\/figures\/votes\/(\d+)\/(\w+)/.exec(pointer) ?? [];
  if (index !== undefined) {
    const row = rows[Number(index)] ?? Number(index);
    return { id: `${part === 'name' ? 'party' : 'votes'}-${row}`, line: 'votes', row };
  }
  const name = pointer.split('/')[2] ?? '';
  const known = [...figureNames, 'againstAll', 'turnoutPercent'] as const;
  const line = known.find((one) => one === name);
  return line ? { id: line, line, row: 0 } : { id: 'votes-0', line: 'votes', row: 0 };
}

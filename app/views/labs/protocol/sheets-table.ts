import type { Fault } from '#app/elections/input/fault.ts';
import { decimalFrom, wholeFrom } from '#app/elections/input/query.ts';
import { readProtocolInput } from '#app/elections/protocol/input.ts';
import { figureNames, type Figures } from '#app/elections/protocol/types.ts';

export interface NamedSheet {
  name: string;
  figures: Figures;
}

export type ReadTable =
  { ok: true; sheets: NamedSheet[] } | { ok: false; faults: { line: number; fault: Fault }[] };

export const mostSheets = 500;

/**
 * Lines of a table, one sheet each: cells parted by semicolons or tabs, in the order: a name, the ten figures, against
 * all, turnout, then the votes of the lists. A first line of titles is passed over. What is wrong is told by line,
 * counted from 1.
 */
export function readTable(typed: string): ReadTable {
  const lines = typed
    .split('\n')
    .map((text, at) => ({ cells: text.split(/[;\t]/).map(unquoted), line: at + 1 }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const body = filled.filter(({ cells }, at) => at > 0 || cells.slice(1).some((cell) => /^\d/.test(cell)));
  if (body.length === 0) return refused(1, 'required');
  if (body.length > mostSheets) return refused(1, 'too-many', { most: mostSheets });
  const read = body.map(({ cells, line }) => ({ line, name: cells[0] ?? '', read: sheetOf(cells) }));
  const faults = read.flatMap(({ line, read: one }) =>
    one.ok ? [] : one.faults.map((fault) => ({ line, fault })),
  );
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    sheets: read.flatMap(({ name, line, read: one }) =>
      one.ok ? [{ name: name || String(line), figures: one.input }] : [],
    ),
  };
}

const unquoted = (cell: string) => cell.trim().replace(/^["']+|"+$/g, '');

function refused(line: number, code: Fault['code'], params?: Fault['params']): ReadTable {
  return {
    ok: false,
    faults: [{ line, fault: params ? { pointer: '', code, params } : { pointer: '', code } }],
  };
}

function sheetOf(cells: readonly string[]) {
  const named = figureNames.map((name, at) => [name, wholeFrom(cells[at + 1])] as const);
  const afterFigures = 1 + figureNames.length;
  const votes = cells.slice(afterFigures + 2);
  const filled = votes.findLastIndex((cell) => cell !== '') + 1;
  return readProtocolInput(
    {
      figures: {
        ...Object.fromEntries(named),
        againstAll: wholeFrom(cells[afterFigures]) ?? null,
        turnoutPercent: decimalFrom(cells[afterFigures + 1]) ?? null,
        votes: votes.slice(0, filled).map((cell, at) => ({ name: String(at + 1), votes: wholeFrom(cell) })),
      },
    },
    'allowed',
  );
}

import { checkProtocol } from './check.ts';
import { turnoutText } from './turnout.ts';
import { figureNames, type FigureName, type Figures } from './types.ts';

export interface Totals {
  readonly precincts: number;
  /** Sums of the lines that are filled in; the turnout is computed from the sums. Null: no sheet has the line. */
  readonly figures: Figures;
  /** How many sheets lack the line. A total with gaps is no total of the district. */
  readonly gaps: Readonly<Partial<Record<FigureName | 'againstAll', number>>>;
  /** Parties missing on some sheet, and on how many. */
  readonly votesGaps: readonly { readonly name: string; readonly precincts: number }[];
  /** Sheets (by place, from 0) whose own numbers do not agree: their faults go into the sums. */
  readonly brokenAt: readonly number[];
}

/**
 * Adds up the sheets of several precincts line by line, parties by their exact name. Figures are whole numbers; sums
 * must stay below 2^53 (any real election does). Sheets that contradict themselves are added like the others and named.
 */
export function totalProtocols(sheets: readonly Figures[]): Totals {
  const lines = Object.fromEntries(
    figureNames.map((name) => [name, sumOf(sheets.map((sheet) => sheet[name]))]),
  ) as Record<FigureName, number | null>;
  const names = [...new Set(sheets.flatMap(({ votes }) => votes.map(({ name }) => name)))];
  const votesOf = (name: string) =>
    sheets.map(({ votes }) => votes.find((line) => line.name === name)?.votes ?? null);
  const figures: Figures = {
    ...lines,
    votes: names.map((name) => ({ name, votes: sumOf(votesOf(name)) })),
    againstAll: sumOf(sheets.map(({ againstAll }) => againstAll)),
    turnoutPercent: null,
  };
  const missing = (values: readonly (number | null)[]) => values.filter((value) => value === null).length;
  const gaps = ([...figureNames, 'againstAll'] as const)
    .map((name) => [name, missing(sheets.map((sheet) => sheet[name]))] as const)
    .filter(([, count]) => count > 0);
  return {
    precincts: sheets.length,
    figures: { ...figures, turnoutPercent: turnoutText(figures) },
    gaps: Object.fromEntries(gaps),
    votesGaps: names
      .map((name) => ({ name, precincts: missing(votesOf(name)) }))
      .filter(({ precincts }) => precincts > 0),
    brokenAt: sheets.flatMap((sheet, at) => (checkProtocol(sheet).broken.length > 0 ? [at] : [])),
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}

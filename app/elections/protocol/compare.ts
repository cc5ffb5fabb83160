import { compare, subtract, plainDecimal } from '../rational.ts';
import { amount } from './amounts.ts';
import { issuedFields, voterFields } from './turnout.ts';
import { figureNames, type FieldName, type Figures } from './types.ts';

export interface FigureDifference {
  readonly field: FieldName;
  /** The party, for a line of `votes`. */
  readonly party: string | null;
  /** Exact decimal text; null where a set has no such line. */
  readonly first: string | null;
  readonly second: string | null;
  /** second − first; null where a set has no such line. */
  readonly difference: string | null;
  readonly same: boolean;
}

/**
 * What two sets of the same precinct say about each other. 'same': every line agrees; 'votes-moved': valid votes agree
 * and the votes of parties do not; 'ballots-changed': ballots issued, found or valid differ; 'turnout-changed': voters or
 * issued ballots differ; 'lines-missing': one has lines the other lacks. None says which set is right.
 */
export type SetFinding = 'same' | 'votes-moved' | 'ballots-changed' | 'turnout-changed' | 'lines-missing';

export interface SetComparison {
  readonly rows: readonly FigureDifference[];
  readonly findings: readonly SetFinding[];
}

/** Two sets of figures of one precinct or one district, e.g. an observer's copy and what was published later. */
export function compareSets(first: Figures, second: Figures): SetComparison {
  const fields = [...figureNames, 'againstAll', 'turnoutPercent'] as const;
  const names = [...new Set([...first.votes, ...second.votes].map(({ name }) => name))];
  const rows = [
    ...fields.map((field) => differenceOf(field, null, first[field], second[field])),
    ...names.map((name) => differenceOf('votes', name, votesOf(first, name), votesOf(second, name))),
  ];
  return { rows, findings: findingsOf(rows) };
}

const votesOf = ({ votes }: Figures, name: string) => votes.find((line) => line.name === name)?.votes ?? null;

function differenceOf(
  field: FieldName,
  party: string | null,
  first: number | string | null,
  second: number | string | null,
): FigureDifference {
  const [a, b] = [amount(first), amount(second)];
  return {
    field,
    party,
    first: a && plainDecimal(a),
    second: b && plainDecimal(b),
    difference: a && b ? plainDecimal(subtract(b, a)) : null,
    same: a && b ? compare(a, b) === 0 : a === b,
  };
}

const ballotFields: readonly FieldName[] = figureNames.filter((name) => !name.startsWith('voters'));
const turnoutFields: readonly FieldName[] = [...voterFields, ...issuedFields, 'turnoutPercent'];

function findingsOf(rows: readonly FigureDifference[]): SetFinding[] {
  const differing = rows.filter(({ same }) => !same);
  if (differing.length === 0) return ['same'];
  const changed = (fields: readonly FieldName[]) =>
    differing.some(({ field, difference }) => fields.includes(field) && difference !== null);
  const votesMoved = changed(['votes', 'againstAll']) && !changed(['valid']);
  return [
    ...(votesMoved ? (['votes-moved'] as const) : []),
    ...(changed(ballotFields) ? (['ballots-changed'] as const) : []),
    ...(changed(turnoutFields) ? (['turnout-changed'] as const) : []),
    ...(differing.some(({ difference }) => difference === null) ? (['lines-missing'] as const) : []),
  ];
}

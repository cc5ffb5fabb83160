import { decimalFrom, filledRows, wholeFrom, type FromQuery, type Query } from '../input/query.ts';
import { figureNames, type Figures } from './types.ts';

/**
 * The form of the lab: the names of `figureNames`, `againstAll`, `turnoutPercent`, and repeated in rows `party votes`.
 * Blank fields are blank lines; a blank `againstAll` says that the ballot had no such line. Rows without a party and
 * without votes are left out; a party without a name is called by the number of its row.
 */
export function protocolFromQuery(query: URLSearchParams): FromQuery {
  const rows = filledRows(query, ['party', 'votes']);
  const lines = figureNames.map((name) => [name, wholeFrom(query.get(name))] as const);
  const figures = {
    ...Object.fromEntries(lines),
    votes: rows.map(({ row, fields: { party, votes } }) => ({
      name: party || String(row + 1),
      votes: wholeFrom(votes),
    })),
    againstAll: wholeFrom(query.get('againstAll')) ?? null,
    turnoutPercent: decimalFrom(query.get('turnoutPercent')) ?? null,
  };
  return { raw: { figures }, rows: { votes: rows.map(({ row }) => row) } };
}

/** The same fields for a link: reading them gives the figures back. */
export function protocolQuery(figures: Figures): Query {
  const written = (value: number | string | null) => (value === null ? '' : String(value));
  return {
    ...Object.fromEntries(figureNames.map((name) => [name, written(figures[name])])),
    party: figures.votes.map(({ name }) => name),
    votes: figures.votes.map(({ votes }) => written(votes)),
    againstAll: written(figures.againstAll),
    turnoutPercent: written(figures.turnoutPercent),
  };
}

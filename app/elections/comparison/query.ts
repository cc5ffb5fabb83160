import { decimalFrom, filledRows, textFrom, wholeFrom, type FromQuery, type Query } from '../input/query.ts';
import type { TurnoutSource } from './types.ts';

const names = ['id', 'who', 'kind', 'scope', 'percent', 'counted', 'all', 'random'] as const;

/**
 * The form of the lab, a row per source, repeated: `who kind scope percent counted all random` and, if wanted, `id`
 * (a row is else called 's1', 's2' …). `random` is 'yes', 'no' or blank; a blank `kind` is 'observers', a blank `scope`
 * '-'. Rows without who counted and without a percentage are left out.
 */
export function turnoutFromQuery(query: URLSearchParams): FromQuery {
  const rows = filledRows(query, names).filter(({ fields }) => fields.who !== '' || fields.percent !== '');
  const sources = rows.map(({ row, fields }) => ({
    id: fields.id || `s${row + 1}`,
    who: fields.who,
    kind: textFrom(fields.kind) ?? 'observers',
    scope: textFrom(fields.scope) ?? '-',
    percent: decimalFrom(fields.percent),
    counted: wholeFrom(fields.counted),
    ofAll: wholeFrom(fields.all),
    isRandom: fields.random === 'yes' ? true : fields.random === 'no' ? false : null,
  }));
  return { raw: { sources }, rows: { sources: rows.map(({ row }) => row) } };
}

/** The same fields for a link: reading them gives the sources back. */
export function turnoutQuery(sources: readonly TurnoutSource[]): Query {
  const column = (of: (source: TurnoutSource) => string | number | null) =>
    sources.map((source) => String(of(source) ?? ''));
  return {
    id: column(({ id }) => id),
    who: column(({ who }) => who),
    kind: column(({ kind }) => kind),
    scope: column(({ scope }) => scope),
    percent: column(({ percent }) => percent),
    counted: column(({ counted }) => counted),
    all: column(({ ofAll }) => ofAll),
    random: column(({ isRandom }) => (isRandom === null ? null : isRandom ? 'yes' : 'no')),
  };
}

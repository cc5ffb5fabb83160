import { genderFrom } from '../input/gender.ts';
import { filledRows, textFrom, wholeFrom, type FromQuery, type Query } from '../input/query.ts';
import type { LotsInput } from './types.ts';

/**
 * The form of the lab: `seed take division`, `by` repeated ('gender', 'region'), and the pool either in rows, repeated
 * `id gender region`, or in one field `pool`, a line each: `7; F; Abai region`. Rows without an id are left out; how a
 * gender may be written says `genderFrom`.
 */
export function lotsFromQuery(query: URLSearchParams): FromQuery {
  const typed = textFrom(query.get('pool'));
  const rows = typed === undefined ? rowsOf(query) : linesOf(typed);
  const filled = rows.filter(({ fields }) => fields.id !== '');
  const raw = {
    seed: textFrom(query.get('seed')),
    take: wholeFrom(query.get('take')),
    by: query.getAll('by').filter((kind) => kind !== ''),
    division: textFrom(query.get('division')),
    pool: filled.map(({ fields: { id, gender, region } }) => ({ id, gender: genderFrom(gender), region })),
  };
  return { raw, rows: { pool: filled.map(({ row }) => row) } };
}

const rowsOf = (query: URLSearchParams) => filledRows(query, ['id', 'gender', 'region']);

function linesOf(typed: string) {
  return typed.split('\n').map((line, row) => {
    const [id = '', gender = '', ...region] = line.split(/[;,\t]/).map((part) => part.trim());
    return { row, fields: { id, gender, region: region.join(', ') } };
  });
}

/** The same fields for a link: reading them gives the input back. */
export function lotsQuery({ seed, take, by, division, pool }: LotsInput): Query {
  return {
    seed,
    take: String(take),
    division,
    by,
    id: pool.map(({ id }) => id),
    gender: pool.map(({ gender }) => gender ?? ''),
    region: pool.map(({ region }) => region ?? ''),
  };
}

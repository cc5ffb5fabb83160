import { decimalFrom, filledRows, textFrom, wholeFrom, type FromQuery, type Query } from '../input/query.ts';
import type { SeatsInput } from './types.ts';

/**
 * The form of the lab: `seats method threshold base single participants valid`, and repeated in rows `id name votes`.
 * A blank `threshold` is no threshold; `base` is 'participants' and `single` 'none' unless said. `id` may be missing:
 * a row is then called by its place ('p1', 'p2' …). Rows without a name and without votes are left out.
 */
export function seatsFromQuery(query: URLSearchParams): FromQuery {
  const percent = decimalFrom(query.get('threshold'));
  const rows = filledRows(query, ['id', 'name', 'votes']).filter(
    ({ fields }) => fields.name !== '' || fields.votes !== '',
  );
  const raw = {
    method: textFrom(query.get('method')),
    seats: wholeFrom(query.get('seats')),
    threshold:
      percent === undefined ? null : { percent, base: textFrom(query.get('base')) ?? 'participants' },
    singlePartyRule: textFrom(query.get('single')),
    participants: wholeFrom(query.get('participants')),
    validVotes: wholeFrom(query.get('valid')),
    parties: rows.map(({ row, fields: { id, name, votes } }) => ({
      id: id || `p${row + 1}`,
      name,
      votes: wholeFrom(votes),
    })),
  };
  return { raw, rows: { parties: rows.map(({ row }) => row) } };
}

/** The same fields for a link: reading them gives the input back. */
export function seatsQuery(input: SeatsInput): Query {
  const { parties, threshold, participants, validVotes } = input;
  return {
    seats: String(input.seats),
    method: input.method,
    threshold: threshold?.percent ?? '',
    base: threshold?.base ?? 'participants',
    single: input.singlePartyRule,
    participants: participants === null ? '' : String(participants),
    valid: validVotes === null ? '' : String(validVotes),
    id: parties.map(({ id }) => id),
    name: parties.map(({ name }) => name),
    votes: parties.map(({ votes }) => String(votes)),
  };
}

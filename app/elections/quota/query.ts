import { genderFrom } from '../input/gender.ts';
import { filledRows, textFrom, wholeFrom, type FromQuery, type Query } from '../input/query.ts';
import type { QuotaInput } from './types.ts';

/**
 * One person a line, as people type it: gender, age, and a mark for a disability. 'F 27', 'ж27 и', 'әйел 45': see
 * `genderFrom` and `marks`. Lines may be parted by commas or semicolons too.
 */
const longestLine = 20;
const line = /^(\p{L}+)?\s*(\d{1,3})?\s*(\p{L}+)?$/u;
const marks = ['d', 'и', 'мүг'];

/**
 * The form of the lab: `rule seats`, and the people either in rows, repeated `gender age` (and `n`; by default the
 * number of the row), with `disability` and `taken` as tick boxes whose value is the person's n; or in one field
 * `people`, a line each ('F27', 'M 45 d'), which is also how a link is written. `taken` may also be one text, '1, 2, 5'.
 * A blank `seats` asks nothing about mandates; without `taken` the seats are taken in list order. Rows without gender
 * and age are left out.
 */
export function quotaFromQuery(query: URLSearchParams): FromQuery {
  const typed = textFrom(query.get('people'));
  const listed = typed === undefined ? peopleFromRows(query) : peopleFromLines(typed);
  const seats = wholeFrom(query.get('seats'));
  const places = query.getAll('taken').flatMap((value) => value.split(/[\s,;]+/));
  const taken = places.filter((value) => value !== '' && value !== 'list-order');
  const raw = {
    rule: textFrom(query.get('rule')),
    people: listed.people,
    ...(seats === undefined
      ? {}
      : { mandates: { seats, taken: taken.length > 0 ? taken.map(wholeFrom) : 'list-order' } }),
  };
  return { raw, rows: { people: listed.rows } };
}

function peopleFromRows(query: URLSearchParams) {
  const ticked = new Set(query.getAll('disability'));
  const rows = filledRows(query, ['n', 'gender', 'age']).filter(
    ({ fields }) => fields.gender !== '' || fields.age !== '',
  );
  const people = rows.map(({ row, fields: { n, gender, age } }) => ({
    n: wholeFrom(n) ?? row + 1,
    gender: genderFrom(gender),
    age: wholeFrom(age),
    disability: ticked.has(n || String(row + 1)),
  }));
  return { people, rows: rows.map(({ row }) => row) };
}

/** A line that is not understood becomes its text, so that reading names it at its place. */
function peopleFromLines(typed: string) {
  const lines = typed.split(/[\n,;]/).map((text) => text.trim());
  const filled = lines.map((text, row) => ({ text, row })).filter(({ text }) => text !== '');
  const people = filled.map(({ text }, index) => {
    const [, letters = '', age, mark = ''] = (text.length > longestLine ? null : line.exec(text)) ?? [];
    const gender = genderFrom(letters);
    const isClear = (gender === 'F' || gender === 'M') && (mark === '' || marks.includes(mark.toLowerCase()));
    return isClear ? { n: index + 1, gender, age: wholeFrom(age), disability: mark !== '' } : text;
  });
  return { people, rows: filled.map(({ row }) => row) };
}

/** The same fields for a link: reading them gives the input back, with places numbered anew from 1. */
export function quotaQuery({ rule, people, mandates }: QuotaInput): Query {
  const order = [...people].sort((a, b) => a.n - b.n);
  const lines = order.map(({ gender, age, disability }) => `${gender}${age ?? ''}${disability ? ' d' : ''}`);
  const places = (n: number) => String(order.findIndex((person) => person.n === n) + 1);
  return {
    rule,
    people: lines.join(','),
    seats: mandates ? String(mandates.seats) : '',
    ...(mandates && mandates.taken !== 'list-order' ? { taken: mandates.taken.map(places) } : {}),
  };
}

import { genderFrom } from '#app/elections/input/gender.ts';
import { quotaFromQuery } from '#app/elections/quota/query.ts';
import { readQuotaInput } from '#app/elections/quota/input.ts';
import type { Fault } from '#app/elections/input/fault.ts';
import type { QuotaInput } from '#app/elections/quota/types.ts';
import type { FieldFault } from '../local/parts.ts';
import type { Say } from '../local/words.ts';

/** One person of the form, as typed. */
export interface TypedPerson {
  gender: string;
  age: string;
  disability: boolean;
}

/** What the form is filled with, as it was typed. */
export interface QuotaFields {
  rule: string;
  /** The list is one text, a line a person, or rows of fields. */
  as: 'lines' | 'rows';
  lines: string;
  rows: TypedPerson[];
  seats: string;
  taken: string;
}

const spareRows = 4;
const fewestRows = 6;
const mostFaults = 20;

/** What an address or a form says, and how it is to be shown. `as` changes between text and rows. */
export function quotaFields(query: URLSearchParams, say: Say): QuotaFields {
  const typed = query.get('people') ?? '';
  const sent = query.has('gender') && typed.trim() === '' ? 'rows' : 'lines';
  const { raw } = quotaFromQuery(query);
  const read = readQuotaInput({ ...raw, mandates: null, rule: 'zipper' });
  const people = read.ok ? read.input.people : null;
  const isBlank = Array.isArray(raw.people) && raw.people.length === 0;
  const wanted = query.get('as');
  // Lines that are not clear cannot become rows: they stay what they were until they are mended.
  const as = (wanted === 'rows' || wanted === 'lines') && (people || isBlank) ? wanted : sent;
  return {
    rule: query.get('rule') ?? 'kz-2022',
    as,
    lines: as === sent ? linesOf(typed, people, say) : writtenLines(people ?? [], say),
    rows: spared(sent === 'rows' ? rowsOf(query) : (people ?? []).map(typedOf)),
    seats: query.get('seats') ?? '',
    taken: query.getAll('taken').join(', '),
  };
}

type Listed = QuotaInput['people'][number];

/** A link writes people side by side in Latin letters; a person reads them one under another in her own. */
function linesOf(typed: string, people: readonly Listed[] | null, say: Say): string {
  const isLink = people !== null && people.length > 1 && !typed.includes('\n');
  return isLink ? writtenLines(people, say) : typed;
}

const writtenLines = (people: readonly Listed[], say: Say) =>
  people
    .map(({ gender, age, disability }) =>
      [say(`quota:letter.${gender}`), age ?? '', disability ? say('quota:letter.disability') : '']
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('\n');

const typedOf = ({ gender, age, disability }: Listed): TypedPerson => ({
  gender,
  age: age === null ? '' : String(age),
  disability,
});

function rowsOf(query: URLSearchParams): TypedPerson[] {
  const [genders, ages] = [query.getAll('gender'), query.getAll('age')];
  const ticked = new Set(query.getAll('disability'));
  return Array.from({ length: Math.max(genders.length, ages.length) }, (_, row) => ({
    gender: genderFrom(genders[row] ?? '') ?? '',
    age: ages[row] ?? '',
    disability: ticked.has(String(row + 1)),
  }));
}

/** Blank rows for people who are still to be typed. */
function spared(rows: readonly TypedPerson[]): TypedPerson[] {
  const filled = rows.findLastIndex(({ gender, age }) => gender.trim() !== '' || age.trim() !== '') + 1;
  const length = Math.max(fewestRows, filled + spareRows);
  const blank = { gender: '', age: '', disability: false };
  return Array.from({ length }, (_, row) => rows[row] ?? blank);
}

const fieldNames = {
  rule: 'quota:form.rule',
  people: 'quota:form.people',
  seats: 'quota:form.seats',
  taken: 'quota:form.taken',
} as const;

/** Faults with the fields they belong to, each saying where it is. */
export function quotaFaults(
  faults: readonly Fault[],
  rows: readonly number[],
  { as }: QuotaFields,
  say: Say,
): FieldFault[] {
  return faults.slice(0, mostFaults).map(({ pointer, code, params }) => {
    const text = say(`faults:${code}`, params);
    const [, index, name = 'gender'] = /^\/people\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? [];
    if (index !== undefined) {
      const row = rows[Number(index)] ?? Number(index);
      const field = as === 'rows' ? `${name === 'age' ? 'age' : 'gender'}-${row + 1}` : 'people';
      return { field, text: say('quota:form.line', { n: row + 1, text }) };
    }
    const field = pointer.startsWith('/mandates/taken')
      ? 'taken'
      : pointer.startsWith('/mandates')
        ? 'seats'
        : pointer === '/rule'
          ? 'rule'
          : 'people';
    const id = field === 'people' && as === 'rows' ? 'gender-1' : field;
    return { field: id, text: say('quota:form.field', { field: say(fieldNames[field]), text }), own: text };
  });
}

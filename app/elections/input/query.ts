/**
 * The fields of a plain GET form, read the way people write numbers. What cannot be read is left as it was typed, so
 * that reading the input names it at its place.
 */

/** Fields of a lab's form: `linksOf(language).lab(name, query)` and `new URLSearchParams` take them as they are. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/**
 * What a form said: the JSON form of the input (still unknown), and for each list the row of the form from which each
 * entry came, counted from 0, because blank rows are left out: `/parties/1/votes` may stand in row 3.
 */
export interface FromQuery {
  readonly raw: Record<string, unknown>;
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** Ordinary, no-break, narrow and thin spaces, and apostrophes: all are written between thousands. */
const betweenThousands = /[\s\u00a0\u202f\u2009'’]/g;

/** '7 241 562', '7,241,562' and '7241562' are one number. Blank gives undefined, anything else is left as typed. */
export function wholeFrom(typed: string | null | undefined): number | string | undefined {
  const text = (typed ?? '').trim();
  if (text === '') return undefined;
  const plain = text.replace(betweenThousands, '');
  const digits = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace('−', '-');
  return decimalForm.test(digits) ? Number(digits) : text;
}

/** '7,5' and '7.5' are one number, kept as decimal text. Blank gives undefined, anything else is left as typed. */
export function decimalFrom(typed: string | null | undefined): string | undefined {
  const text = (typed ?? '').trim();
  if (text === '') return undefined;
  const plain = text.replace(betweenThousands, '').replace('%', '').replace(',', '.').replace('−', '-');
  return decimalForm.test(plain) ? plain : text;
}

const decimalForm = /^-?\d{1,40}(?:\.\d{1,40})?$/;

export const textFrom = (typed: string | null | undefined) => (typed ?? '').trim() || undefined;

/** Rows of fields that are repeated in the same order, as text inputs are sent; rows where all are blank are left out. */
export function filledRows<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): { row: number; fields: Record<Name, string> }[] {
  const columns = names.map((name) => query.getAll(name));
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, row) => {
    const fields = names.map((name, at) => [name, columns[at]?.[row]?.trim() ?? '']);
    return { row, fields: Object.fromEntries(fields) as Record<Name, string> };
  }).filter(({ fields }) => Object.values(fields).some((value) => value !== ''));
}

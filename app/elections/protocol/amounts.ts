import { add, decimal, rational, type Rational } from '../rational.ts';
import type { FieldName, Figures } from './types.ts';

const zero = rational(0);

/** A figure exactly. Null when blank. */
export const amount = (value: number | string | null): Rational | null =>
  value === null ? null : decimal(value);

/** What a line says, exactly. `votes` is all its lines together, no `againstAll` line counts 0. Null when blank. */
export function amountOf(figures: Figures, field: FieldName): Rational | null {
  if (field === 'votes') return sumOf(figures.votes.map(({ votes }) => votes));
  const value = figures[field];
  if (value === null) return field === 'againstAll' ? zero : null;
  return amount(value);
}

/** Several lines together; null when one of them is blank. */
export function amountsOf(figures: Figures, fields: readonly FieldName[]): Rational | null {
  return fields.reduce<Rational | null>((sum, field) => plus(sum, amountOf(figures, field)), zero);
}

const sumOf = (values: readonly (number | null)[]) =>
  values.reduce<Rational | null>((sum, value) => plus(sum, amount(value)), zero);

const plus = (a: Rational | null, b: Rational | null) => (a && b ? add(a, b) : null);

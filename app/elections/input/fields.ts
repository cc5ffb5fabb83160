import { compare, decimal, rational } from '../rational.ts';
import type { Fault, FaultCode } from './fault.ts';

/** Collects the faults of one reading. Each `read…` notes what is wrong and gives a harmless stand-in. */
export interface Reading {
  readonly faults: Fault[];
}

/** Names what is wrong at a place. */
export function note(
  { faults }: Reading,
  pointer: string,
  code: FaultCode,
  params?: Record<string, string | number>,
): void {
  faults.push(params ? { pointer, code, params } : { pointer, code });
}

/** A field of its own, never one that every object inherits. */
export const fieldOf = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Null when it is no object; that is noted. */
export function readObject(
  reading: Reading,
  value: unknown,
  pointer: string,
): Readonly<Record<string, unknown>> | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  note(reading, pointer, isMissing(value) ? 'required' : 'not-an-object');
  return null;
}

interface Bounds {
  least: number;
  most: number;
}

/** At least so many and at most so many entries. A list that is too long is not read at all. */
export function readList(reading: Reading, value: unknown, pointer: string, bounds: Bounds): unknown[] {
  if (!Array.isArray(value)) {
    note(reading, pointer, isMissing(value) ? 'required' : 'not-a-list');
    return [];
  }
  if (value.length < bounds.least) note(reading, pointer, 'too-few', { least: bounds.least });
  if (value.length <= bounds.most) return value as unknown[];
  note(reading, pointer, 'too-many', { most: bounds.most });
  return [];
}

/** A whole number in the bounds. Numbers beyond 2^53 − 1 are not exact in JSON and are refused as too big. */
export function readWhole(
  reading: Reading,
  value: unknown,
  pointer: string,
  bounds?: Partial<Bounds>,
): number {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = bounds ?? {};
  if (isMissing(value)) note(reading, pointer, 'required');
  else if (typeof value !== 'number' || Number.isNaN(value)) note(reading, pointer, 'not-a-number');
  else if (value < least) note(reading, pointer, 'too-small', { least });
  else if (value > most) note(reading, pointer, 'too-big', { most });
  else if (!Number.isInteger(value)) note(reading, pointer, 'not-whole');
  else return value + 0;
  return least;
}

export function readText(reading: Reading, value: unknown, pointer: string, longest: number): string {
  if (isMissing(value) || value === '') note(reading, pointer, 'required');
  else if (typeof value !== 'string') note(reading, pointer, 'not-text');
  else if (value.length > longest) note(reading, pointer, 'too-long', { most: longest });
  else return value;
  return '';
}

export function readOneOf<Value extends string>(
  reading: Reading,
  value: unknown,
  pointer: string,
  allowed: readonly [Value, ...Value[]],
): Value {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const code = isMissing(value) || value === '' ? 'required' : 'not-one-of';
  note(reading, pointer, code, { allowed: allowed.join(', ') });
  return allowed[0];
}

export function readYesOrNo(reading: Reading, value: unknown, pointer: string): boolean {
  if (typeof value !== 'boolean') note(reading, pointer, isMissing(value) ? 'required' : 'not-yes-or-no');
  return value === true;
}

const longestDecimal = 30;
const hundred = rational(100);

/** A percentage from 0 to 100 as a number or as decimal text, exactly; kept as text. */
export function readPercent(reading: Reading, value: unknown, pointer: string): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (isMissing(text) || text === '') note(reading, pointer, 'required');
  else if (typeof text !== 'string' || !isPercentage(text)) note(reading, pointer, 'not-a-percentage');
  else return text;
  return '0';
}

function isPercentage(text: string): boolean {
  const exact = text.length <= longestDecimal ? decimal(text) : null;
  return exact !== null && exact.num >= 0n && compare(exact, hundred) <= 0;
}

/** Notes every value that stood before, at its own place. */
export function noteDuplicates(
  reading: Reading,
  values: readonly unknown[],
  pointerAt: (index: number) => string,
): void {
  const seen = new Set<unknown>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) note(reading, pointerAt(index), 'duplicate');
    seen.add(value);
  }
}

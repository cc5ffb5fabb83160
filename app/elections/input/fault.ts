/** What can be wrong with what was sent, as `faults:<code>` says it to people. */
export const faultCodes = [
  'required',
  'not-an-object',
  'not-a-list',
  'not-text',
  'not-yes-or-no',
  'not-a-number',
  'not-whole',
  'not-a-percentage',
  'not-one-of',
  'too-small',
  'too-big',
  'too-long',
  'too-few',
  'too-many',
  'duplicate',
  'more-than',
  'sum-more-than',
  'not-in-list',
  'wrong-count',
  'line-not-clear',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/**
 * One fault: where (a JSON Pointer, RFC 6901, into the JSON form of the input; `''` is the whole), which, and the
 * values its sentence needs. A fault never repeats what was sent: it may be a candidate's line.
 */
export interface Fault {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What reading unknown data gives: the input, or every fault that was found. */
export type Read<Input> = { ok: true; input: Input } | { ok: false; faults: readonly Fault[] };

/** A JSON Pointer of such steps. */
export const pointerOf = (...steps: (string | number)[]) =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The input when nothing was found, else the faults. The input is made only then. */
export function readAs<Input>(faults: readonly Fault[], input: () => Input): Read<Input> {
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: input() };
}

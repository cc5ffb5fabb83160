import type { Fault } from '#app/elections/input/fault.ts';
import type { FieldFault } from '../local/parts.ts';
import type { Say } from '../local/words.ts';

/** What the form is filled with, as it was typed. */
export interface LotsFields {
  pool: string;
  seed: string;
  take: string;
  by: string[];
  division: string;
}

const mostFaults = 20;

export function lotsFields(query: URLSearchParams): LotsFields {
  return {
    pool: query.get('pool') ?? linesOf(query),
    seed: query.get('seed') ?? '',
    take: query.get('take') ?? '',
    by: query.getAll('by'),
    division: query.get('division') ?? 'proportional',
  };
}

/** A link holds the pool as rows of fields; a person reads it line by line. */
function linesOf(query: URLSearchParams): string {
  const [ids, genders, regions] = [query.getAll('id'), query.getAll('gender'), query.getAll('region')];
  return ids.map((id, row) => [id, genders[row] ?? '', regions[row] ?? ''].join('; ')).join('\n');
}

const fieldNames = {
  seed: 'lots:form.seed',
  take: 'lots:form.take',
  by: 'lots:form.by',
  division: 'lots:form.division',
  pool: 'lots:form.pool',
} as const;

/** Faults with the fields they belong to, each saying where it is. */
export function lotsFaults(faults: readonly Fault[], rows: readonly number[], say: Say): FieldFault[] {
  return faults.slice(0, mostFaults).map(({ pointer, code, params }) => {
    const text = say(`faults:${code}`, params);
    const [, index] = /^\/pool\/(\d+)/.exec(pointer) ?? [];
    if (index !== undefined) {
      const n = (rows[Number(index)] ?? Number(index)) + 1;
      return { field: 'pool', text: say('lots:form.line', { n, text }) };
    }
    const [, name = ''] = pointer.split('/');
    const field = (['seed', 'take', 'by', 'division'] as const).find((one) => one === name) ?? 'pool';
    return { field, text: say('lots:form.field', { field: say(fieldNames[field]), text }), own: text };
  });
}

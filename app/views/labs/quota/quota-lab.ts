import { checkQuota } from '#app/elections/quota/check.ts';
import { readQuotaInput } from '#app/elections/quota/input.ts';
import { quotaFromQuery, quotaQuery } from '#app/elections/quota/query.ts';
import type { LocalLab, Spoken } from '../local/local-lab.ts';
import { quotaAnswer } from './quota-answer.ts';
import { quotaFaults, quotaFields } from './quota-fields.ts';
import { quotaForm } from './quota-form.ts';

/**
 * The quota lab of a form: counted on the server only when the reader has no JavaScript, else in the browser, by this
 * function alone.
 */
export function quotaLab(query: URLSearchParams, spoken: Spoken): LocalLab {
  const fields = quotaFields(query, spoken.say);
  const { raw, rows } = quotaFromQuery(query);
  const read = readQuotaInput(raw);
  // Whoever only changes from text to rows has not asked for anything yet.
  const isAsking = !(query.has('as') && isBlank(raw.people));
  const faults = read.ok || !isAsking ? [] : quotaFaults(read.faults, rows.people ?? [], fields, spoken.say);
  return {
    form: quotaForm(fields, faults, spoken.say),
    answer: read.ok ? quotaAnswer({ input: read.input, result: checkQuota(read.input) }, spoken) : null,
    query: read.ok ? quotaQuery(read.input) : null,
    faulty: faults.length > 0,
  };
}

const isBlank = (people: unknown) => Array.isArray(people) && people.length === 0;

import { drawLots } from '#app/elections/lots/draw.ts';
import { readLotsInput } from '#app/elections/lots/input.ts';
import { lotsFromQuery, lotsQuery } from '#app/elections/lots/query.ts';
import type { LocalLab, Spoken } from '../local/local-lab.ts';
import { lotsAnswer } from './lots-answer.ts';
import { lotsFaults, lotsFields } from './lots-fields.ts';
import { lotsForm } from './lots-form.ts';

/** The lots lab of a form: drawn on the server only when the reader has no JavaScript, else in the browser. */
export function lotsLab(query: URLSearchParams, spoken: Spoken): LocalLab {
  const fields = lotsFields(query);
  const { raw, rows } = lotsFromQuery(query);
  const read = readLotsInput(raw);
  const drawing = read.ok ? drawLots(read.input) : null;
  const tooSmall = drawing && !drawing.ok ? [{ field: 'take', text: spoken.say('lots:form.tooSmall') }] : [];
  const faults = read.ok ? tooSmall : lotsFaults(read.faults, rows.pool ?? [], spoken.say);
  return {
    form: lotsForm(fields, faults, spoken.say),
    answer: read.ok && drawing?.ok ? lotsAnswer({ input: read.input, drawing }, spoken) : null,
    query: read.ok ? lotsQuery(read.input) : null,
    faulty: faults.length > 0,
  };
}

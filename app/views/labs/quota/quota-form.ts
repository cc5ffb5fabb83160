import { quotaRuleIds, type QuotaRuleId } from '#app/elections/quota/types.ts';
import { faultAt, faultSummary, field, type FieldFault } from '../local/parts.ts';
import { element, type Markup } from '../local/markup.ts';
import type { Say } from '../local/words.ts';
import type { QuotaFields, TypedPerson } from './quota-fields.ts';

/** The inside of the form. The button that counts comes first: it is the one that Enter presses. */
export function quotaForm(fields: QuotaFields, faults: readonly FieldFault[], say: Say): Markup[] {
  const faultOf = (id: string) => faultAt(id, faults);
  const isText = fields.as === 'lines';
  return [
    ...faultSummary(faults, say),
    ruleField(fields.rule, say),
    isText ? linesField(fields.lines, faultOf('people'), say) : rowsField(fields.rows, faultOf, say),
    input('seats', fields.seats, { hint: say('quota:form.seatsHint'), fault: faultOf('seats') }, say),
    input('taken', fields.taken, { hint: say('quota:form.takenHint'), fault: faultOf('taken') }, say),
    element('p', { class: 'go' }, element('button', { class: 'btn' }, say('quota:form.check'))),
    element(
      'p',
      { class: 'small' },
      element(
        'button',
        { class: 'link', name: 'as', value: isText ? 'rows' : 'lines' },
        say(isText ? 'quota:form.asRows' : 'quota:form.asLines'),
      ),
    ),
  ];
}

function ruleField(chosen: string, say: Say): Markup {
  const known: QuotaRuleId = quotaRuleIds.find((id) => id === chosen) ?? 'kz-2022';
  const options = quotaRuleIds.map((id) =>
    element('option', { value: id, selected: id === known ? '' : null }, say(`quota:rule.${id}`)),
  );
  return field({
    id: 'rule',
    label: say('quota:form.rule'),
    control: (tied) => element('select', { ...tied, name: 'rule' }, options),
  });
}

function linesField(lines: string, fault: string | undefined, say: Say): Markup {
  const rows = Math.min(16, Math.max(8, lines.split('\n').length + 1));
  return field({
    id: 'people',
    label: say('quota:form.people'),
    hint: say('quota:form.peopleHint'),
    fault,
    control: (tied) =>
      element(
        'textarea',
        { ...tied, name: 'people', rows: String(rows), spellcheck: 'false', autocomplete: 'off' },
        lines,
      ),
  });
}

function input(
  name: 'seats' | 'taken',
  value: string,
  about: { hint: string; fault: string | undefined },
  say: Say,
): Markup {
  const inputmode = name === 'seats' ? 'numeric' : null;
  return field({
    id: name,
    label: say(`quota:form.${name}`),
    ...about,
    control: (tied) => element('input', { ...tied, name, value, inputmode, autocomplete: 'off' }),
  });
}

type FaultOf = (id: string) => string | undefined;

function rowsField(rows: readonly TypedPerson[], faultOf: FaultOf, say: Say): Markup {
  return element(
    'fieldset',
    { class: 'flow person-rows', 'aria-describedby': 'rows-hint' },
    element('legend', {}, say('quota:form.rowsTitle')),
    element('p', { class: 'hint small', id: 'rows-hint' }, say('quota:form.rowsHint')),
    element(
      'ol',
      {},
      rows.map((row, index) => personRow(row, index + 1, faultOf, say)),
    ),
  );
}

function personRow({ gender, age, disability }: TypedPerson, n: number, faultOf: FaultOf, say: Say): Markup {
  const fault = faultOf(`gender-${n}`) ?? faultOf(`age-${n}`);
  const marked = fault
    ? { class: 'input', 'aria-invalid': 'true', 'aria-describedby': `row-${n}-fault` }
    : { class: 'input' };
  const sexes = (['', 'F', 'M'] as const).map((sex) =>
    element(
      'option',
      { value: sex, selected: sex === gender ? '' : null },
      say(`quota:gender.${sex || 'none'}`),
    ),
  );
  const named = (name: 'sexOf' | 'ageOf' | 'disabilityOf') => say(`quota:form.${name}`, { n });
  return element(
    'li',
    { class: fault ? 'bad-field' : null },
    fault ? element('span', { class: 'msg small', id: `row-${n}-fault` }, `✕ ${fault}`) : null,
    element('span', { class: 'person-number', 'aria-hidden': 'true' }, String(n)),
    element('select', { ...marked, id: `gender-${n}`, name: 'gender', 'aria-label': named('sexOf') }, sexes),
    element('input', {
      ...marked,
      ...{ id: `age-${n}`, name: 'age', value: age, 'aria-label': named('ageOf') },
      ...{ inputmode: 'numeric', autocomplete: 'off', placeholder: say('quota:form.age') },
    }),
    element(
      'label',
      { class: 'person-tick small' },
      element('input', {
        ...{ type: 'checkbox', name: 'disability', value: String(n), checked: disability ? '' : null },
        'aria-label': named('disabilityOf'),
      }),
      say('quota:form.disability'),
    ),
  );
}

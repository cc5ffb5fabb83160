import { divisions, strataKinds } from '#app/elections/lots/types.ts';
import { element, type Markup } from '../local/markup.ts';
import { faultAt, faultSummary, field, type FieldFault } from '../local/parts.ts';
import type { Say } from '../local/words.ts';
import type { LotsFields } from './lots-fields.ts';

/** The inside of the form. */
export function lotsForm(fields: LotsFields, faults: readonly FieldFault[], say: Say): Markup[] {
  const faultOf = (id: string) => faultAt(id, faults);
  return [
    ...faultSummary(faults, say),
    poolField(fields.pool, faultOf('pool'), say),
    field({
      ...{
        id: 'seed',
        label: say('lots:form.seed'),
        hint: say('lots:form.seedHint'),
        fault: faultOf('seed'),
      },
      control: (tied) => element('input', { ...tied, name: 'seed', value: fields.seed, autocomplete: 'off' }),
    }),
    field({
      ...{ id: 'take', label: say('lots:form.take'), fault: faultOf('take') },
      control: (tied) =>
        element('input', {
          ...tied,
          ...{ name: 'take', value: fields.take, inputmode: 'numeric', autocomplete: 'off' },
        }),
    }),
    byField(fields.by, say),
    divisionField(fields.division, say),
    element('p', { class: 'go' }, element('button', { class: 'btn' }, say('lots:form.submit'))),
  ];
}

function poolField(pool: string, fault: string | undefined, say: Say): Markup {
  return field({
    ...{ id: 'pool', label: say('lots:form.pool'), hint: say('lots:form.poolHint'), fault },
    control: (tied) =>
      element(
        'textarea',
        { ...tied, name: 'pool', rows: '10', spellcheck: 'false', autocomplete: 'off' },
        pool,
      ),
  });
}

function byField(by: readonly string[], say: Say): Markup {
  return element(
    'fieldset',
    { id: 'by' },
    element('legend', {}, say('lots:form.by')),
    strataKinds.map((kind) =>
      element(
        'label',
        { class: 'person-tick' },
        element('input', {
          type: 'checkbox',
          name: 'by',
          value: kind,
          checked: by.includes(kind) ? '' : null,
        }),
        say(`lots:form.${kind}`),
      ),
    ),
  );
}

function divisionField(chosen: string, say: Say): Markup {
  const options = divisions.map((value) =>
    element('option', { value, selected: value === chosen ? '' : null }, say(`lots:form.divisions.${value}`)),
  );
  return field({
    id: 'division',
    label: say('lots:form.division'),
    control: (tied) => element('select', { ...tied, name: 'division' }, options),
  });
}

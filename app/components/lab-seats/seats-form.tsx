import { seatMethods, singlePartyRules, thresholdBases } from '#app/elections/seats/types.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { LabFault } from '#app/views/labs/lab-form.ts';
import type { SeatsFormView } from '#app/views/labs/seats-view.server.ts';
import { Field } from '../field/field.tsx';
import { LabForm } from '../lab-frame/lab-form.tsx';
import { SelectField } from '../select-field/select-field.tsx';

interface Props {
  form: SeatsFormView;
  faults: LabFault[];
}

/** Votes and rule of a distribution of seats. A plain form: what it says is the address of the page. */
export function SeatsForm({ form, faults }: Props) {
  const { t } = useText();
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.own;
  const figure = (name: 'seats' | 'threshold' | 'participants' | 'valid', hint?: string) => (
    <Field
      {...{ id: name, name, hint, fault: faultOf(name) }}
      label={t(`labs:seats.${name}`)}
      defaultValue={form[name]}
      inputMode={name === 'threshold' ? 'decimal' : 'numeric'}
      autoComplete="off"
    />
  );
  return (
    <LabForm lab="seats" title={t('labs:settings')} faults={faults} script="live">
      {figure('seats')}
      {figure('threshold', t('labs:seats.thresholdHint'))}
      <SelectField
        name="base"
        label={t('labs:seats.base')}
        chosen={form.base}
        options={thresholdBases.map((value) => ({ value, text: t(`labs:seats.bases.${value}`) }))}
      />
      <SelectField
        name="method"
        label={t('labs:seats.method')}
        chosen={form.method}
        options={seatMethods.map((value) => ({ value, text: t(`labs:seats.methods.${value}`) }))}
      />
      <SelectField
        name="single"
        label={t('labs:seats.single')}
        chosen={form.single}
        options={singlePartyRules.map((value) => ({ value, text: t(`labs:seats.singles.${value}`) }))}
      />
      {figure('participants')}
      {figure('valid')}
      <Lists form={form} faultOf={faultOf} open={faults.some(({ field }) => field?.includes('-'))} />
      <p className="row go">
        <button className="btn">{t('labs:count')}</button>
      </p>
      <p className="small soft">{t('labs:share')}</p>
    </LabForm>
  );
}

interface ListsProps {
  form: SeatsFormView;
  faultOf: (field: string) => string | undefined;
  open: boolean;
}

/** Folded away while there is nothing to mend in it: on a phone the result should not be far below. */
function Lists({ form, faultOf, open }: ListsProps) {
  const { t } = useText();
  return (
    <details open={open || form.rows.every(({ votes }) => votes === '')}>
      <summary>{t('labs:seats.lists')}</summary>
      <fieldset className="flow" aria-label={t('labs:seats.lists')}>
        {form.rows.map(({ id, name, votes }, at) => (
          <div key={at} className="lab-row">
            <input type="hidden" name="id" value={id} />
            <Field
              {...{ id: `name-${at}`, name: 'name', fault: faultOf(`name-${at}`), autoComplete: 'off' }}
              label={t('labs:seats.name', { number: at + 1 })}
              defaultValue={name}
            />
            <Field
              {...{ id: `votes-${at}`, name: 'votes', fault: faultOf(`votes-${at}`), autoComplete: 'off' }}
              label={t('labs:seats.votesOf', { number: at + 1 })}
              defaultValue={votes}
              inputMode="numeric"
            />
          </div>
        ))}
      </fieldset>
    </details>
  );
}

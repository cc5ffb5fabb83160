import { sourceKinds } from '#app/elections/comparison/types.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { LabFault } from '#app/views/labs/lab-form.ts';
import type { TypedSource } from '#app/views/labs/turnout/turnout-view.server.ts';
import { Field } from '../field/field.tsx';
import { LabForm } from '../lab-frame/lab-form.tsx';
import { SelectField } from '../select-field/select-field.tsx';

interface Props {
  rows: readonly TypedSource[];
  faults: LabFault[];
}

/** Sources on one vote: who counted, how much, and how it was chosen. */
export function TurnoutForm({ rows, faults }: Props) {
  const { t } = useText();
  return (
    <LabForm lab="turnout" title={t('turnout:sources')} faults={faults} script="live">
      {rows.map((row, at) => (
        <Source key={at} {...{ row, at, faults }} />
      ))}
      <p className="go">
        <button className="btn">{t('turnout:submit')}</button>
      </p>
      <p className="small soft">{t('labs:share')}</p>
    </LabForm>
  );
}

interface SourceProps {
  row: TypedSource;
  at: number;
  faults: LabFault[];
}

/** Folded away but for its name while there is nothing to mend; the first blank one stands open. */
function Source({ row, at, faults }: SourceProps) {
  const { t } = useText();
  const faultOf = (name: string) => faults.find(({ field }) => field === `${name}-${at}`)?.own;
  const isFaulty = faults.some(({ field }) => field?.endsWith(`-${at}`));
  const number = at + 1;
  const text = (name: 'who' | 'scope' | 'percent' | 'counted' | 'all', mode?: 'decimal' | 'numeric') => (
    <Field
      {...{ id: `${name}-${at}`, name, fault: faultOf(name), defaultValue: row[name], autoComplete: 'off' }}
      label={t(`turnout:field.${name}`)}
      {...(mode ? { inputMode: mode } : {})}
    />
  );
  return (
    <details open={isFaulty} className="source-fields">
      <summary>{row.folded}</summary>
      <fieldset className="flow" aria-label={t('turnout:source', { number })}>
        {text('who')}
        {text('percent', 'decimal')}
        <SelectField
          {...{ id: `kind-${at}`, name: 'kind', chosen: row.kind || 'observers' }}
          label={t('turnout:field.kind')}
          options={sourceKinds.map((value) => ({ value, text: t(`turnout:kind.${value}`) }))}
        />
        {text('scope')}
        {text('counted', 'numeric')}
        {text('all', 'numeric')}
        <SelectField
          {...{ id: `random-${at}`, name: 'random', chosen: row.random }}
          label={t('turnout:field.random')}
          options={(['', 'yes', 'no'] as const).map((value) => ({
            value,
            text: t(`turnout:random.${value || 'unknown'}`),
          }))}
        />
      </fieldset>
    </details>
  );
}

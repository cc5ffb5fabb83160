import { useText } from '#app/i18n/use-text.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';

/** Asks for the number of a certificate. */
export function SerialForm({ fault }: { fault?: string | undefined }) {
  const { t, to } = useText();
  return (
    <form method="get" action={to.verify()} className="flow">
      {fault && <ErrorSummary faults={[{ field: 'serial', text: fault }]} />}
      <Field
        id="serial"
        name="serial"
        label={t('certificate:verify.serialLabel')}
        hint={t('certificate:verify.serialHint')}
        fault={fault}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <p className="go">
        <button className="btn">{t('certificate:verify.submit')}</button>
      </p>
    </form>
  );
}

import type { HolderNameFault } from '#app/domain/certificates/holder-name.ts';
import { useText } from '#app/i18n/use-text.ts';
import type { EarnedView } from '#app/views/certificates-view.server.ts';
import type { Visibility } from '#db/schema.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';
import { VisibilityChoices } from './visibility-choices.tsx';

interface Props {
  earned: EarnedView;
  /** The last try, when it was refused: what was typed and why not. */
  refusal: { typed: string; visibility: Visibility; fault: HolderNameFault } | null;
}

/** Asks for the name only now, and for whom it is shown. */
export function ClaimForm({ earned, refusal }: Props) {
  const { t, to } = useText();
  const id = `name-${earned.attemptId}`;
  const fault = refusal ? t(`certificate:page.claim.faults.${refusal.fault}`, { max: 120 }) : undefined;
  return (
    <form method="post" action={to.certificates()} className="panel flow" noValidate>
      {fault && <ErrorSummary faults={[{ field: id, text: fault }]} />}
      <h2 className="name">{t('certificate:page.claim.title')}</h2>
      <p className="note ok">
        <b className="ok">✓</b> {t('certificate:page.claim.passed', { course: earned.course })}
      </p>
      <input type="hidden" name="attempt" value={earned.attemptId} />
      <Field
        id={id}
        name="name"
        label={t('certificate:page.claim.nameLabel')}
        hint={t('certificate:page.claim.nameHint')}
        fault={fault}
        defaultValue={refusal?.typed}
        autoComplete="off"
      />
      <VisibilityChoices chosen={refusal?.visibility ?? 'name-checked'} />
      <p className="go">
        <button className="btn" name="intent" value="complete">
          {t('certificate:page.claim.submit')}
        </button>
      </p>
    </form>
  );
}

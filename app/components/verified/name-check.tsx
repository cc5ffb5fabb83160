import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../field/field.tsx';

/** A name that was typed, and whether it is the one on the certificate; null when nothing was typed. */
export interface Compared {
  name: string;
  matches: boolean | null;
}

/** The holder keeps the name private: whoever has the paper types it and learns only whether it matches. */
export function NameCheck({ compared }: { compared: Compared | null }) {
  const { t } = useText();
  return (
    <form method="post" action="#compare" id="compare" className="panel flow" noValidate>
      <h2 className="name">{t('certificate:verify.holder.compareTitle')}</h2>
      {compared?.matches === true && (
        <p className="note ok" role="status">
          <b className="ok">✓</b> {t('certificate:verify.holder.matches')}
        </p>
      )}
      {compared?.matches === false && (
        <p className="note bad" role="status">
          <b className="bad">✕</b> {t('certificate:verify.holder.doesNotMatch')}
        </p>
      )}
      <Field
        id="name"
        name="name"
        label={t('certificate:verify.holder.compareLabel')}
        hint={t('certificate:verify.holder.compareHint')}
        fault={compared?.matches === null ? t('certificate:verify.holder.compareMissing') : undefined}
        defaultValue={compared?.name}
        autoComplete="off"
      />
      <p className="go">
        <button className="btn alt">{t('certificate:verify.holder.compareSubmit')}</button>
      </p>
    </form>
  );
}

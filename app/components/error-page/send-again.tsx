import { useText } from '#app/i18n/use-text.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';

interface Props {
  /** The address the form was sent to. */
  path: string;
  /** What it carried. */
  unsent: readonly [string, string][];
  /** Who tried to sign in already; null before the first try. */
  handle: string | null;
  /** The handle or the password was wrong. */
  wrong: boolean;
}

/** A form that came without a session, with what was typed in it: signing in sends it once more. */
export function SendAgain({ path, unsent, handle, wrong }: Props) {
  const { t } = useText();
  return (
    // As many bytes as were sent before: other encodings make of one Kazakh letter three times as many.
    <form method="post" action={path} encType="multipart/form-data" className="flow" noValidate>
      <ErrorSummary faults={wrong ? [{ text: t('people:faults.wrong-credentials') }] : []} />
      {unsent.map(([name, value], i) => (
        <input key={i} type="hidden" name={name} value={value} />
      ))}
      <p>{t('errors:unsent.text')}</p>
      <Field
        {...{ id: 'sign-in-handle', name: 'sign-in-handle', label: t('people:handle.label') }}
        {...{ autoComplete: 'username', autoCapitalize: 'off', spellCheck: false }}
        defaultValue={handle ?? ''}
      />
      <Field
        {...{ id: 'sign-in-password', name: 'sign-in-password', label: t('people:password.label') }}
        {...{ type: 'password', autoComplete: 'current-password' }}
      />
      <p className="go">
        <button className="btn">{t('errors:unsent.send')}</button>
      </p>
    </form>
  );
}

import { useForm } from '@conform-to/react';
import type { SubmissionResult } from '@conform-to/react';
import type { ReactNode } from 'react';
import { useText } from '#app/i18n/use-text.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Field } from '../field/field.tsx';

/** Keys of `people:faults`. */
export type FaultKey = keyof (typeof import('../../../locales/kk/people.json'))['faults'];

interface FieldSpec {
  name: 'handle' | 'password' | 'recoveryCode';
  label: string;
  hint?: string;
  autoComplete: string;
}

interface Props {
  fields: FieldSpec[];
  submit: string;
  /** What the server said of the last try; `null` before the first. */
  lastResult: SubmissionResult<string[]> | null | undefined;
  children?: ReactNode;
}

/** Joining, signing in and recovery: the same plain form, which keeps what was typed (secrets aside). */
export function CredentialsForm({ fields, submit, lastResult, children }: Props) {
  const { t } = useText();
  const [form, fieldset] = useForm<Record<FieldSpec['name'], string>>({ lastResult: lastResult ?? null });
  const textOf = (key: string) => t(`people:faults.${key as FaultKey}`);
  const faults: { field?: string; text: string }[] = [
    ...(form.errors ?? []).map((key) => ({ text: textOf(key) })),
    ...fields.flatMap(({ name }) =>
      (fieldset[name].errors ?? []).map((key) => ({ field: name, text: textOf(key) })),
    ),
  ];
  return (
    <form method="post" className="flow text" noValidate>
      <ErrorSummary faults={faults} />
      {fields.map(({ name, label, hint, autoComplete }) => (
        <Field
          key={name}
          id={name}
          name={name}
          label={label}
          hint={hint}
          fault={faults.find(({ field }) => field === name)?.text}
          type={name === 'password' ? 'password' : 'text'}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          {...(name === 'handle' ? { defaultValue: fieldset.handle.initialValue } : {})}
        />
      ))}
      {children}
      <p className="go">
        <button className="btn">{submit}</button>
      </p>
    </form>
  );
}

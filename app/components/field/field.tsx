import type { InputHTMLAttributes } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value, in the reader's language. */
  fault?: string | undefined;
}

/** A label, a hint, an input and, when refused, what is wrong: each announced with the input. */
export function Field({ label, hint, fault, ...input }: Props) {
  const hintId = `${input.id}-hint`;
  const faultId = `${input.id}-fault`;
  const described = [hint ? hintId : '', fault ? faultId : ''].filter(Boolean).join(' ');
  return (
    <div className={fault ? 'field bad-field' : 'field'}>
      <label htmlFor={input.id}>{label}</label>
      {hint && (
        <span className="hint small" id={hintId}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="msg small" id={faultId}>
          ✕ {fault}
        </span>
      )}
      <input
        className="input"
        {...input}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(fault ? { 'aria-invalid': true } : {})}
      />
    </div>
  );
}

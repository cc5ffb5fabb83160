import type { ReactNode } from 'react';

export interface FieldWords {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value, in the reader's language. */
  fault?: string | undefined;
}

interface Described {
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props extends FieldWords {
  id: string;
  children: (described: Described) => ReactNode;
}

/** A label, a hint and, when refused, what is wrong, around an input that announces them. */
export function FieldFrame({ id, label, hint, fault, children }: Props) {
  const hintId = `${id}-hint`;
  const faultId = `${id}-fault`;
  const described = [hint ? hintId : '', fault ? faultId : ''].filter(Boolean).join(' ');
  return (
    <div className={fault ? 'field bad-field' : 'field'}>
      <label htmlFor={id}>{label}</label>
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
      {children({
        ...(described ? { 'aria-describedby': described } : {}),
        ...(fault ? { 'aria-invalid': true } : {}),
      })}
    </div>
  );
}

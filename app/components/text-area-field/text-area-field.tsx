import type { TextareaHTMLAttributes } from 'react';

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with the text, in the reader's language. */
  fault?: string | undefined;
}

/** Like a field, for more than a line. */
export function TextAreaField({ label, hint, fault, ...area }: Props) {
  const hintId = `${area.id}-hint`;
  const faultId = `${area.id}-fault`;
  const described = [hint ? hintId : '', fault ? faultId : ''].filter(Boolean).join(' ');
  return (
    <div className={fault ? 'field bad-field' : 'field'}>
      <label htmlFor={area.id}>{label}</label>
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
      <textarea
        className="input"
        rows={3}
        {...area}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(fault ? { 'aria-invalid': true } : {})}
      />
    </div>
  );
}

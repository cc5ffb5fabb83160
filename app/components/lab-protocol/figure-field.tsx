interface Props {
  id: string;
  name: string;
  label: string;
  value: string;
  hint?: string;
  fault: string | undefined;
  /** Not a whole number: a phone shows the decimal sign. */
  decimal?: boolean;
}

/** A line of a sheet: what it is called at the left, its number at the right, as on paper. */
export function FigureField({ id, name, label, value, hint, fault, decimal = false }: Props) {
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className={fault ? 'across bad-field' : 'across'}>
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        {...{ id, name, defaultValue: value, autoComplete: 'off' }}
        inputMode={decimal ? 'decimal' : 'numeric'}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(fault ? { 'aria-invalid': true } : {})}
      />
      {hint && (
        <span className="hint small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="msg small" id={`${id}-fault`}>
          ✕ {fault}
        </span>
      )}
    </div>
  );
}

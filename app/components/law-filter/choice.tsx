interface Props {
  name: string;
  label: string;
  /** The words of "no matter which". */
  any: string;
  chosen: string | null;
  options: { value: string; text: string }[];
}

/** One of many, or no matter which. */
export function Choice({ name, label, any, chosen, options }: Props) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select className="input" id={`filter-${name}`} name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Props {
  name: string;
  label: string;
  /** What the first, empty option says; without it every choice is one of the options. */
  any?: string;
  chosen: string | null;
  options: readonly { value: string; text: string }[];
}

/** A list to choose one thing from. Its id is its name. */
export function SelectField({ name, label, any, chosen, options }: Props) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={chosen ?? ''}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Props {
  name: string;
  /** Its own id where one name stands several times; the name unless told. */
  id?: string;
  label: string;
  /** What the first, empty option says; without it every choice is one of the options. */
  any?: string;
  chosen: string | null;
  options: readonly { value: string; text: string }[];
}

/** A list to choose one thing from. */
export function SelectField({ name, id = name, label, any, chosen, options }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} name={name} defaultValue={chosen ?? ''}>
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

interface Option {
  value: string;
  text: string;
}

interface Props {
  name: string;
  /** Its own id where one name stands several times; the name unless told. */
  id?: string;
  label: string;
  /** What the first, empty option says; without it every choice is one of the options. */
  any?: string;
  chosen: string | null;
  options?: readonly Option[];
  /** Options under headings, after those without one. */
  groups?: readonly { label: string; options: readonly Option[] }[];
}

/** A list to choose one thing from. */
export function SelectField({ name, id = name, label, any, chosen, options = [], groups = [] }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} name={name} defaultValue={chosen ?? ''}>
        {any !== undefined && <option value="">{any}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}

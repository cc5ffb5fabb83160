import type { AttributeSpec } from '#app/content/guard/components.ts';
import type { Material } from '#app/views/studio/lesson/material-view.server.ts';
import { useText } from '#app/i18n/use-text.ts';
import { Field } from '../../field/field.tsx';
import { Picker } from './pick/picker.tsx';
import { useNames } from './use-names.ts';

interface Props {
  /** Of the component. */
  name: string;
  field: string;
  attribute: AttributeSpec;
  material: Material | 'failed' | null;
  /** What is filled in so far: a lab offers its own figures only. */
  attributes: Readonly<Record<string, string>>;
  missing: boolean;
  /** The words that were selected in the text. */
  words: string;
  onChange(value: string): void;
}

/** One attribute as a field: words, a year, a choice, or something picked from a list. */
export function AttributeField({ attribute, material, attributes, missing, ...given }: Props) {
  const { name, field, words, onChange } = given;
  const { t } = useText();
  const names = useNames();
  const label = names.attribute(name, field);
  const value = attributes[field] ?? '';
  const id = `attribute-${field}`;
  const list = attribute.kind === 'media' ? 'media' : attribute.refersTo;
  if (list) {
    const picks = material === null || material === 'failed' ? material : material[list];
    const ofLab = (lab: string | undefined) => !attributes.name || lab === attributes.name;
    return (
      <div className={missing ? 'bad-field' : undefined}>
        <Picker
          {...{ name: field, label, value, words }}
          required={attribute.required === true}
          picks={list === 'preset' && Array.isArray(picks) ? picks.filter(({ lab }) => ofLab(lab)) : picks}
          onPick={onChange}
        />
      </div>
    );
  }
  if (attribute.kind === 'choice') {
    return (
      <div className={missing ? 'field bad-field' : 'field'}>
        <label htmlFor={id}>{label}</label>
        <select
          className="input"
          id={id}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{t('editor:choose')}</option>
          {attribute.choices?.map((choice) => (
            <option key={choice} value={choice}>
              {names.choice(name, field, choice)}
            </option>
          ))}
        </select>
      </div>
    );
  }
  return (
    <Field
      {...{ id, name: field, label, value }}
      {...(attribute.kind === 'year' ? { inputMode: 'numeric' as const, maxLength: 4 } : {})}
      {...(missing ? { fault: t('editor:missing') } : {})}
      hint={attribute.required ? undefined : t('editor:optional')}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

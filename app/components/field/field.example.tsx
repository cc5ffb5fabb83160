import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { Field } from './field.tsx';

export const examples: Example[] = [
  {
    name: 'empty, with a hint',
    render(language) {
      const { label, explanation } = textsIn(language);
      return <Field id="field-plain" name="plain" label={label} hint={explanation} />;
    },
  },
  {
    name: 'refused, with what was typed',
    render(language) {
      const { label, explanation, fault } = textsIn(language);
      return (
        <Field
          id="field-refused"
          name="refused"
          label={label}
          hint={explanation}
          fault={fault}
          defaultValue="7K2M9-QX4TB-08WZC-HJ5RD-N3V6E"
        />
      );
    },
  },
];

import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { TextAreaField } from './text-area-field.tsx';

export const examples: Example[] = [
  {
    name: 'empty, and refused with what was typed',
    render(language) {
      const { label, explanation, fault, summary } = textsIn(language);
      return (
        <div className="flow">
          <TextAreaField id="area-plain" name="plain" label={label} hint={explanation} />
          <TextAreaField
            id="area-refused"
            name="refused"
            label={label}
            fault={fault}
            defaultValue={summary}
          />
        </div>
      );
    },
  },
];

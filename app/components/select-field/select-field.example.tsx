import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { SelectField } from './select-field.tsx';

export const examples: Example[] = [
  {
    name: 'one of several',
    render(language) {
      const { label, first, second } = textsIn(language);
      const options = [
        { value: 'first', text: first },
        { value: 'second', text: second },
      ];
      return <SelectField name="sample" label={label} chosen="second" options={options} />;
    },
  },
];

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
  {
    name: 'one of several in groups',
    render(language) {
      const { label, short, first, second } = textsIn(language);
      const groups = [
        { label: short, options: [{ value: 'first', text: first }] },
        { label: `${short} 2`, options: [{ value: 'second', text: second }] },
      ];
      return <SelectField name="grouped" label={label} any="…" chosen={null} groups={groups} />;
    },
  },
];

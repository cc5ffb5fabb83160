import type { Example } from '../../../catalogue/example.ts';
import { textsIn } from '../../../catalogue/catalogue-texts.ts';
import { Picker } from './picker.tsx';

export const examples: Example[] = [
  {
    name: 'provisions: read, not read, history',
    render(language) {
      const { article, instrument, explanation } = textsIn(language);
      const pick = { label: `${instrument}, ${article}`, says: explanation, also: '' };
      return (
        <Picker
          {...{
            name: 'sample',
            label: article,
            required: true,
            value: 'a',
            words: '',
            onPick: () => undefined,
          }}
          picks={[
            { ...pick, id: 'a', law: { status: 'as-known', confidence: 'found' } },
            { ...pick, id: 'b', law: { status: 'as-known', confidence: 'general' } },
            { ...pick, id: 'c', law: { status: 'historic', confidence: 'quoted' } },
          ]}
        />
      );
    },
  },
];

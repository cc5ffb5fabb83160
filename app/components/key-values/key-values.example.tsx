import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';

/** As long as a recovery code. */
const code = '7K2M9-QX4TB-08WZC-HJ5RD-N3V6E';

export const examples: Example[] = [
  {
    name: 'names and values',
    render(language) {
      const { label, article, who, instrument } = textsIn(language);
      return (
        <dl className="kv small">
          <dt>{label}</dt>
          <dd className="mono">{code}</dd>
          <dt>{who}</dt>
          <dd>
            {instrument}, {article}
          </dd>
        </dl>
      );
    },
  },
];

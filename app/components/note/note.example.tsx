import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';

const kinds = [
  { kind: 'note', sign: '' },
  { kind: 'note gold', sign: '▲ ' },
  { kind: 'note ok', sign: '✓ ' },
  { kind: 'note bad', sign: '✕ ' },
];

export const examples: Example[] = kinds.map(({ kind, sign }) => ({
  name: kind,
  render(language) {
    const { short, explanation } = textsIn(language);
    return (
      <p className={kind}>
        <b>
          {sign}
          {short}.
        </b>{' '}
        {explanation} <a href="#main">{short}</a>
      </p>
    );
  },
}));

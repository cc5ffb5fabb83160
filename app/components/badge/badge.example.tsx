import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';

export const examples: Example[] = [
  {
    name: 'plain, done, needs care, taken back',
    render(language) {
      const { short } = textsIn(language);
      return (
        <p className="row">
          <span className="badge">{short}</span>
          <span className="badge ok">✓ {short}</span>
          <span className="badge gold">▲ {short}</span>
          <span className="badge bad">✕ {short}</span>
        </p>
      );
    },
  },
];

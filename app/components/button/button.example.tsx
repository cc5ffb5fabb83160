import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';

export const examples: Example[] = [
  {
    name: 'main, other, dangerous, not available, like a link',
    render(language) {
      const { action, short } = textsIn(language);
      return (
        <p className="row">
          <button className="btn">{action}</button>
          <button className="btn alt">{action}</button>
          <button className="btn alt bad">{action}</button>
          <button className="btn" disabled>
            {short}
          </button>
          <button className="link">{action}</button>
        </p>
      );
    },
  },
];

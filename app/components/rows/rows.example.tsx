import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';

export const examples: Example[] = [
  {
    name: 'numbered rows, one of them here, with progress',
    render(language) {
      const { lesson, summary, short } = textsIn(language);
      return (
        <ol className="rows">
          {[false, true].map((here, i) => (
            <li key={i} className={here ? 'here' : undefined}>
              <span className="no" aria-hidden="true">
                {i + 1}
              </span>
              <h3>
                <a href="#main">{lesson}</a>
              </h3>
              <p className="small">{summary}</p>
              <p className="meta">
                <span className={here ? 'gold' : 'ok'}>
                  {here ? '●' : '✓'} {short}
                </span>
              </p>
              <progress max={7} value={here ? 4 : 7} aria-label={short} />
            </li>
          ))}
        </ol>
      );
    },
  },
];

import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';

export const examples: Example[] = [
  {
    name: 'something to do',
    render(language) {
      const { lesson, explanation, action } = textsIn(language);
      return (
        <div className="panel flow">
          <h3 className="name">{lesson}</h3>
          <p>{explanation}</p>
          <p className="go">
            <a className="btn" href="#main">
              {action}
            </a>
          </p>
        </div>
      );
    },
  },
];

import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Position, Positions } from './positions.tsx';

export const examples: Example[] = [
  {
    name: 'a rule, a proposal, an assessment, a figure',
    render(language) {
      const { who, when, explanation } = textsIn(language);
      return (
        <LessonFrame language={language}>
          <Positions>
            <Position who={who} when={when} kind="rule" provision="as-known">
              <p>{explanation}</p>
            </Position>
            {(['proposal', 'assessment', 'figure'] as const).map((kind) => (
              <Position key={kind} who={who} when={when} kind={kind} fact="sample">
                <p>{explanation}</p>
              </Position>
            ))}
          </Positions>
        </LessonFrame>
      );
    },
  },
];

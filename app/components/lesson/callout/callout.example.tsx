import type { CalloutKind } from '#app/content/guard/components.ts';
import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Callout } from './callout.tsx';

const kinds: CalloutKind[] = ['note', 'history', 'caution', 'remember'];

export const examples: Example[] = kinds.map((kind) => ({
  name: kind,
  render: (language) => (
    <LessonFrame language={language}>
      <Callout kind={kind}>
        <p>{textsIn(language).explanation}</p>
      </Callout>
    </LessonFrame>
  ),
}));

import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Law } from './law.tsx';

const ids = ['as-known', 'historic', 'announced', 'not-verified', 'unknown'];

export const examples: Example[] = ids.map((id) => ({
  name: id,
  render: (language) => (
    <LessonFrame language={language}>
      <Law id={id} />
    </LessonFrame>
  ),
}));

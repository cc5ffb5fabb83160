import type { Example } from '../../catalogue/example.ts';
import { textsIn } from '../../catalogue/catalogue-texts.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Chart } from './chart.tsx';

export const examples: Example[] = (['bars', 'stack'] as const).map((kind) => ({
  name: kind,
  render: (language) => (
    <LessonFrame language={language}>
      <Chart data="sample" kind={kind} alt={textsIn(language).explanation} />
    </LessonFrame>
  ),
}));

import type { Example } from '../../catalogue/example.ts';
import { timelineYears } from '../../catalogue/law-samples.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { TimelineYears } from './timeline-years.tsx';
import { Timeline } from './timeline.tsx';
import { YearLinks } from './year-links.tsx';

export const examples: Example[] = [
  {
    name: 'in a lesson',
    render: (language) => (
      <LessonFrame language={language}>
        <Timeline from="1995" to="2021" />
      </LessonFrame>
    ),
  },
  {
    name: 'a page of its own',
    sheet: 2,
    render: (language) => (
      <>
        <YearLinks years={timelineYears(language)} />
        <TimelineYears years={timelineYears(language)} heading="h2" />
      </>
    ),
  },
];

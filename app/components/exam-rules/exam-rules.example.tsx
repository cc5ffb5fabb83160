import type { Standing } from '#app/views/exam-view.server.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { facts } from '../catalogue/samples.ts';
import { BehindLaw } from './behind-law.tsx';
import { ExamRules } from './exam-rules.tsx';
import { ExamStart } from './exam-start.tsx';

const standings: Standing[] = [
  { may: 'start' },
  { may: 'join' },
  { may: 'continue', attemptId: 'sample' },
  { may: 'wait', until: '2026-11-23T12:00:00.000Z', attemptId: 'sample' },
  { may: 'claim', attemptId: 'sample' },
  { may: 'show', serial: 'SAMPLE' },
  { may: 'nobody', asked: 4, fewest: 10 },
];

export const examples: Example[] = [
  {
    name: 'rules',
    render: (language) => <ExamRules rules={facts(language).exam} certificateMonths={24} />,
  },
  {
    name: 'lessons behind the law',
    render: (language) => (
      <BehindLaw lessons={[{ slug: 'sample', title: textsIn(language).lesson }]} course="sample" />
    ),
  },
  ...standings.map((standing) => ({
    name: `may ${standing.may}`,
    render: () => <ExamStart standing={standing} course="sample" />,
  })),
];

import type { ProvisionHealth } from '#app/content/law/provision-health.ts';
import type { Confidence } from '#app/content/schema/law.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { HealthWord } from './health-word.tsx';
import { LawWarnings } from './law-warnings.tsx';

const healths: ProvisionHealth[] = ['fresh', 'stale-check', 'not-verified', 'changed-since'];
const confidences: Confidence[] = ['quoted', 'found', 'general'];

export const examples: Example[] = [
  ...healths.flatMap((health) =>
    confidences.map((confidence) => ({
      name: `${health}, ${confidence}`,
      render: () => <HealthWord {...{ health, confidence }} />,
    })),
  ),
  {
    name: 'over a lesson',
    render(language) {
      const { instrument, article } = textsIn(language);
      const rule = { id: 'sample', label: `${instrument}, ${article}`, date: '2026-11-22' };
      return <LawWarnings lines={{ changed: [rule], stale: [rule] }} />;
    },
  },
];

import type { ProvisionHealth } from '#app/content/law/provision-health.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { HealthWord } from './health-word.tsx';
import { LawWarnings } from './law-warnings.tsx';

const healths: ProvisionHealth[] = ['fresh', 'stale-check', 'not-verified', 'changed-since'];

export const examples: Example[] = [
  ...healths.map((health) => ({ name: health, render: () => <HealthWord health={health} /> })),
  {
    name: 'over a lesson',
    render(language) {
      const { instrument, article } = textsIn(language);
      const rule = { id: 'sample', label: `${instrument}, ${article}`, date: '2026-11-22' };
      return <LawWarnings lines={{ changed: [rule], stale: [rule] }} />;
    },
  },
];

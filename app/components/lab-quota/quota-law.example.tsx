import type { Example } from '../catalogue/example.ts';
import { citation } from '../catalogue/samples.ts';
import { QuotaLaw } from './quota-law.tsx';

export const examples: Example[] = [
  {
    name: 'what it rests on',
    render: (language) => <QuotaLaw law={[citation(language, 'historic')]} />,
  },
];

import type { Citation } from '#app/content/citations.ts';
import type { Example } from '../catalogue/example.ts';
import { citation } from '../catalogue/samples.ts';
import { ProvisionLink } from './provision-link.tsx';

const statuses: Citation['status'][] = ['as-known', 'historic', 'announced', 'not-verified'];

export const examples: Example[] = statuses.map((status) => ({
  name: status,
  render: (language) => <ProvisionLink citation={citation(language, status)} />,
}));

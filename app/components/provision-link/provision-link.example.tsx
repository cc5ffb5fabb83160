import type { Confidence, ProvisionStatus } from '#app/content/schema/law.ts';
import type { Example } from '../catalogue/example.ts';
import { citation } from '../catalogue/samples.ts';
import { ProvisionLink } from './provision-link.tsx';

const statuses: ProvisionStatus[] = ['as-known', 'historic', 'announced', 'not-verified'];
const confidences: Confidence[] = ['quoted', 'found', 'general'];

export const examples: Example[] = statuses.flatMap((status) =>
  confidences.map((confidence) => ({
    name: `${status}, ${confidence}`,
    render: (language) => <ProvisionLink citation={{ ...citation(language, status), confidence }} />,
  })),
);

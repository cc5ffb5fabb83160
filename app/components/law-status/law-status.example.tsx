import type { Confidence, ProvisionStatus } from '#app/content/schema/law.ts';
import type { Example } from '../catalogue/example.ts';
import { LawStatus } from './law-status.tsx';

const statuses: ProvisionStatus[] = ['as-known', 'historic', 'announced', 'not-verified'];
const confidences: Confidence[] = ['quoted', 'found', 'general'];

export const examples: Example[] = statuses.flatMap((status) =>
  confidences.map((confidence) => ({
    name: `${status}, ${confidence}`,
    render: () => <LawStatus {...{ status, confidence }} />,
  })),
);

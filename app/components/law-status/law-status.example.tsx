import type { ProvisionStatus } from '#app/content/schema/law.ts';
import type { Example } from '../catalogue/example.ts';
import { LawStatus } from './law-status.tsx';

const statuses: ProvisionStatus[] = ['as-known', 'historic', 'announced', 'not-verified'];

export const examples: Example[] = statuses.map((status) => ({
  name: status,
  render: () => <LawStatus status={status} />,
}));

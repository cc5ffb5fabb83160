import type { Example } from '../catalogue/example.ts';
import { StaffLinks } from './staff-links.tsx';

export const examples: Example[] = [
  { name: 'of a reviewer', render: () => <StaffLinks staffRole="reviewer" /> },
];

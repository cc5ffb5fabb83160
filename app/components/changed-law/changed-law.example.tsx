import type { Example } from '../catalogue/example.ts';
import { ChangedLaw } from './changed-law.tsx';

export const examples: Example[] = [{ name: 'before the list of rules', render: () => <ChangedLaw /> }];

import type { Example } from '../catalogue/example.ts';
import { Promises } from './promises.tsx';

export const examples: Example[] = [{ name: 'three promises', render: () => <Promises /> }];

import type { Example } from '../catalogue/example.ts';
import { KitKeeping } from './kit-keeping.tsx';

export const examples: Example[] = [{ name: 'before its script is at work', render: () => <KitKeeping /> }];

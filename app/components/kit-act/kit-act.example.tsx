import type { Example } from '../catalogue/example.ts';
import { KitAct } from './kit-act.tsx';

export const examples: Example[] = [{ name: 'before its script is at work', render: () => <KitAct /> }];

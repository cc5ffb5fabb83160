import type { Example } from '../catalogue/example.ts';
import { KitPad } from './kit-pad.tsx';

export const examples: Example[] = [{ name: 'before its script is at work', render: () => <KitPad /> }];

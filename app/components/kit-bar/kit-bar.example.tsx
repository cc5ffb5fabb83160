import type { Example } from '../catalogue/example.ts';
import { KitBar, KitNotices } from './kit-bar.tsx';
import { KitSaid } from './kit-said.tsx';

export const examples: Example[] = [
  { name: 'the strip above every leaf, before its script is at work', render: () => <KitBar /> },
  { name: 'what may stand in the way, all of it hidden', render: () => <KitNotices /> },
  { name: 'words for scripts, never shown', render: () => <KitSaid judgementWords={['sample']} /> },
];

import type { Example } from '../catalogue/example.ts';
import { SiteHeader } from './site-header.tsx';

export const examples: Example[] = [
  {
    name: 'bare, as in an exam; the whole one stands above',
    render: () => <SiteHeader path="/" signedIn={false} bare />,
  },
];

import type { Example } from '../catalogue/example.ts';
import { SiteFooter } from './site-footer.tsx';

export const examples: Example[] = [
  {
    name: 'after choosing a theme; the usual one stands below',
    render: () => <SiteFooter path="/" theme="dark" />,
  },
];

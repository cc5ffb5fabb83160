import type { Example } from '../catalogue/example.ts';
import { PreviewNote } from './preview-note.tsx';

export const examples: Example[] = [
  {
    name: 'a draft that cannot be shown',
    render: () => <PreviewNote back="#main" />,
  },
];

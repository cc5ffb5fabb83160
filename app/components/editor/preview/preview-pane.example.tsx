import type { Example } from '../../catalogue/example.ts';
import { createFrame } from './frame.ts';
import { PreviewPane } from './preview-pane.tsx';

export const examples: Example[] = [
  {
    name: 'an older text is seen',
    render: () => <PreviewPane address="#preview-name" framed="about:blank" show={createFrame()} stale />,
  },
];

import type { Example } from '../../catalogue/example.ts';
import { viewSample } from '../sample-texts.ts';
import { createFrame } from './frame.ts';
import { PreviewPane } from './preview-pane.tsx';

export const examples: Example[] = [
  {
    name: 'an older text is seen',
    render: (language) => (
      <PreviewPane view={viewSample(language)} language={language} show={createFrame()} stale />
    ),
  },
];

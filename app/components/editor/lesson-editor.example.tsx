import type { Example } from '../catalogue/example.ts';
import { PlainEditor } from './plain-editor.tsx';
import { openSample, viewSample } from './sample-texts.ts';

export const examples: Example[] = [
  {
    name: 'without JavaScript, a text refused',
    render: (language) => (
      <PlainEditor
        view={viewSample(language)}
        saved={null}
        refused={{ language: 'kk', reason: 'newer', text: openSample('kk') }}
      />
    ),
  },
];

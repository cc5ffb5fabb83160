import type { Example } from '../../catalogue/example.ts';
import { textsIn } from '../../catalogue/catalogue-texts.ts';
import { viewSample } from '../sample-texts.ts';
import { ComponentForm } from './component-form.tsx';
import { LinkForm } from './link-form.tsx';
import { Palette } from './palette.tsx';

const callout = {
  place: 'block',
  content: 'text',
  attributes: {
    kind: { kind: 'choice', choices: ['note', 'history', 'caution', 'remember'], required: true },
    title: { kind: 'text' },
  },
} as const;

export const examples: Example[] = [
  {
    name: 'palette and form of a component',
    render: (language) => (
      <>
        <Palette components={{ Callout: callout }} over="last" onInsert={() => undefined} />
        <ComponentForm
          {...{ view: viewSample(language), language, name: 'Callout', spec: callout }}
          words={textsIn(language).explanation}
          onDone={() => undefined}
        />
      </>
    ),
  },
  {
    name: 'link',
    render: (language) => <LinkForm words={textsIn(language).short} onDone={() => undefined} />,
  },
];

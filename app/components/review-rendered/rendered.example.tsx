import type { Example } from '../catalogue/example.ts';
import { Rendered } from './rendered.tsx';

export const examples: Example[] = (['none', 'broken'] as const).map((kind) => ({
  name: kind,
  render: (language) => <Rendered view={{ kind, language }} />,
}));

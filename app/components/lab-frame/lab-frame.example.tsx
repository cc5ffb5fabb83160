import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { LabCsv, LabPresets, LabSteps } from './lab-parts.tsx';

export const examples: Example[] = [
  {
    name: 'steps, text to copy, ready figures',
    render(language) {
      const { lesson, explanation, first } = textsIn(language);
      return (
        <div className="flow">
          <LabSteps steps={[explanation, first]} />
          <LabCsv csv={`${first};12`} />
          <LabPresets presets={[{ id: 'one', title: lesson, note: explanation, href: '#one' }]} />
        </div>
      );
    },
  },
];

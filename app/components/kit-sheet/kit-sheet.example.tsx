import type { KitBasis } from '#app/content/schema/kit.ts';
import type { KitSheet as Sheet } from '#app/views/kit-view.server.ts';
import type { Language } from '#app/i18n/languages.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { citation } from '../catalogue/samples.ts';
import { KitSheet } from './kit-sheet.tsx';

const bases: KitBasis[] = ['law', 'advice', 'unverified'];

export function sampleSheet(language: Language, id: string): Sheet {
  const { lesson, explanation, first, short } = textsIn(language);
  const lines = bases.map((basis) => ({
    ...{ id: `${id}-${basis}`, text: first, hint: basis === 'law' ? explanation : null, basis },
    citation: citation(language),
  }));
  return { id, title: lesson, groups: [{ title: short, lines }], count: lines.length };
}

export const examples: Example[] = [
  {
    name: 'by the law, advice, not verified',
    render: (language) => {
      const sheet = sampleSheet(language, 'sample-sheet');
      return <KitSheet sheet={sheet} number={2} total={7} next={sheet} />;
    },
  },
];

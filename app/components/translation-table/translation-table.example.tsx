import type { TextStatus } from '#app/content/translation-status.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { TranslationTable } from './translation-table.tsx';

const status = (fields: Partial<TextStatus>): TextStatus => ({
  ...{ state: 'current', draft: false, from: 'kk', behindLaw: false },
  ...fields,
});
const source = status({ from: null });

export const examples: Example[] = [
  {
    name: 'every state',
    render(language) {
      const { lesson, short } = textsIn(language);
      const behind = status({ state: 'stale', behindLaw: true, draft: true });
      const rows = [
        { id: 'one', title: lesson, texts: { kk: source, ru: status({}), en: behind } },
        {
          ...{ id: 'two', title: short },
          texts: { kk: source, ru: status({ state: 'stale' }), en: status({ state: 'missing' }) },
        },
        { id: 'three', title: short, texts: { kk: source, ru: status({ state: 'draft' }), en: status({}) } },
      ];
      return <TranslationTable courseId="sample" rows={rows} />;
    },
  },
];

import type { TextStatus } from '#app/content/translation-status.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { TranslationStates } from './translation-states.tsx';

const status = (fields: Partial<TextStatus>): TextStatus => ({
  ...{ state: 'current', draft: false, from: 'kk', behindLaw: false },
  ...fields,
});
const source = status({ from: null });
const stale = status({ state: 'stale' });

const sets = {
  'up to date, and behind the law': { ru: status({}), en: { ...stale, behindLaw: true, draft: true } },
  'stale, and not there': { ru: stale, en: status({ state: 'missing' }) },
  'being written': { ru: status({ state: 'draft' }), en: status({}) },
};

export const examples: Example[] = Object.entries(sets).map(([name, texts]) => ({
  name,
  render: (language) => (
    <TranslationStates
      courseId="sample"
      lesson={{ id: name, title: textsIn(language).lesson }}
      texts={{ kk: source, ...texts }}
    />
  ),
}));

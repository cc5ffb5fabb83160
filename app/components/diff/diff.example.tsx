import type { Language } from '#app/i18n/languages.ts';
import type { DiffRow } from '#app/views/review/comparing/text-diff.ts';
import type { Example } from '../catalogue/example.ts';
import { textsIn } from '../catalogue/catalogue-texts.ts';
import { NewText } from './new-text.tsx';
import { TextDiff } from './text-diff.tsx';

function rows(language: Language): DiffRow[] {
  const { summary, explanation, first, second, lesson } = textsIn(language);
  return [
    { kind: 'same', place: 0, label: 'title', text: lesson },
    {
      ...{ kind: 'changed', place: null, label: 'provision', new: null },
      old: [{ text: first, change: 'removed' }],
    },
    {
      kind: 'changed',
      place: 1,
      old: [
        { text: first, change: 'removed' },
        { text: `. ${summary}`, change: 'same' },
      ],
      new: [
        { text: second, change: 'added' },
        { text: `. ${summary}`, change: 'same' },
      ],
    },
    { kind: 'changed', place: 2, old: null, new: [{ text: explanation, change: 'added' }] },
    { kind: 'changed', place: null, old: [{ text: summary, change: 'removed' }], new: null },
    ...[3, 4, 5].map((place): DiffRow => ({ kind: 'same', place, text: explanation })),
  ];
}

export const examples: Example[] = [
  {
    name: 'changed, new, gone and unchanged paragraphs',
    render: (language) => <TextDiff rows={rows(language)} lang={language} />,
  },
  {
    name: 'a text that had none before it',
    sheet: 3,
    render: (language) => <NewText rows={rows(language)} lang={language} />,
  },
  {
    name: 'nothing differs',
    sheet: 2,
    render: (language) => (
      <TextDiff rows={rows(language).filter(({ kind }) => kind === 'same')} lang={language} />
    ),
  },
];

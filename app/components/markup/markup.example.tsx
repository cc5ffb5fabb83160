import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { Markup } from './markup.tsx';

/** An element as the pure files of labs make it. */
const piece = (tag: string, attributes: Record<string, string>, ...children: string[]) => ({
  ...{ tag, attributes, children },
});

export const examples: Example[] = [
  {
    name: 'text, a field and a choice',
    render(language) {
      const { label, explanation, first, second } = textsIn(language);
      const options = [
        piece('option', { value: 'first' }, first),
        piece('option', { value: 'second', selected: '' }, second),
      ];
      const pieces = [
        piece('p', { class: 'note' }, explanation),
        piece('label', { for: 'markup-area' }, label),
        piece('textarea', { class: 'input', id: 'markup-area', rows: '2' }, first),
        {
          tag: 'select',
          attributes: { class: 'input', id: 'markup-choice', 'aria-label': label },
          children: options,
        },
      ];
      return <Markup pieces={pieces} />;
    },
  },
];

import { expect, test } from 'vitest';
import {
  block,
  blockWithRoom,
  headed,
  inline,
  linked,
  marked,
  nextItem,
  prefixed,
  type Change,
} from '#app/components/editor/text/marks.ts';

const applied = (text: string, { from, to, insert }: Change) => text.slice(0, from) + insert + text.slice(to);
/** The text with its selection between two bars, which are taken out. */
function selected(text: string) {
  const from = text.indexOf('|');
  const to = text.lastIndexOf('|') - (text.lastIndexOf('|') === from ? 0 : 1);
  return { text: text.replaceAll('|', ''), selection: { from, to } };
}

test.each([
  ['one |two| three', '**', 'one **two** three'],
  ['one **|two|** three', '**', 'one two three'],
  ['one *|two|* three', '*', 'one two three'],
  ['one **|two|** three', '*', 'one ***two*** three'],
  ['one ***|two|*** three', '*', 'one **two** three'],
  ['|', '**', '****'],
] as const)('%s with %s becomes %s', (before, mark, after) => {
  const { text, selection } = selected(before);
  const change = marked(text, selection, mark);
  expect(applied(text, change)).toBe(after);
  expect(applied(text, change).slice(change.select.from, change.select.to)).toBe(
    text.slice(selection.from, selection.to),
  );
});

test('a heading goes round: text, section, part, text', () => {
  let text = 'Words\nbelow';
  const seen = [1, 2, 3].map(() => (text = applied(text, headed(text, { from: 1, to: 1 }))));
  expect(seen).toEqual(['## Words\nbelow', '### Words\nbelow', 'Words\nbelow']);
});

test.each([
  ['|a\n\nb|', '- ', '- a\n\n- b'],
  ['|- a\n- b|', '- ', 'a\nb'],
  ['|a|', '> ', '> a'],
  ['|', '- ', '- '],
] as const)('%j with %j becomes %j', (before, sign, after) => {
  const { text, selection } = selected(before);
  expect(applied(text, prefixed(text, selection, sign))).toBe(after);
});

test('a link has an address without spaces and words without brackets', () => {
  expect(linked({ from: 0, to: 0 }, 'A [b]', ' /kk/law a ').insert).toBe('[A b](/kk/law%20a)');
});

test.each([
  ['|', '<X />\n'],
  ['Words.|', 'Words.\n\n<X />\n'],
  ['Words.\n|', 'Words.\n\n<X />\n'],
  ['Words.\n\n|\n\nMore.', 'Words.\n\n<X />\n\nMore.'],
  ['Words. |More.', 'Words.\n\n<X />\n\nMore.'],
])('a block in %j stands alone: %j', (before, after) => {
  const { text, selection } = selected(before);
  const change = block(text, selection, '<X />');
  expect(applied(text, change)).toBe(after);
  expect(applied(text, change).slice(0, change.select.from)).toMatch(/<X \/>$/);
});

test.each([
  ['|', '<X />\n\n|\n'],
  ['Words.|', 'Words.\n\n<X />\n\n|\n'],
  ['Words.\n\n|\n\nMore.', 'Words.\n\n<X />\n\n|\n\nMore.'],
  ['Words. |More.', 'Words.\n\n<X />\n\n|\n\nMore.'],
])('below a block that was put into %j a paragraph may begin: %j', (before, after) => {
  const { text, selection } = selected(before);
  const change = blockWithRoom(text, selection, '<X />');
  const done = applied(text, change);
  expect(`${done.slice(0, change.select.from)}|${done.slice(change.select.to)}`).toBe(after);
});

test('something inside a sentence takes the place of what is selected', () => {
  const { text, selection } = selected('one |two| three');
  expect(applied(text, inline(selection, '<Term id="x">two</Term>'))).toBe(
    'one <Term id="x">two</Term> three',
  );
});

test.each([
  ['- one', '\n- ', false],
  ['  9. nine', '\n  10. ', false],
  ['- [x] done', '\n- [ ] ', false],
  ['> said', '\n> ', false],
  ['- ', '', true],
])('Enter after %j begins %j', (line, insert, ends) => {
  expect(nextItem(line)).toEqual({ insert, ends });
});

test('Enter in plain text is plain', () => {
  expect(nextItem('plain')).toBeNull();
});

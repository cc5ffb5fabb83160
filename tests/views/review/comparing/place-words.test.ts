import { expect, test } from 'vitest';
import { cutAtWord, placeWords, type PlaceNames } from '#app/views/review/comparing/place-words.ts';

const names: PlaceNames = {
  component: (name) => `«${name}»`,
  end: (name) => `end of «${name}»`,
  about: (_name, { id, title }) => (id ? `what ${id} is called` : (title ?? '')),
};

test.each([
  ['a heading', '## What is **read** here?', 'What is read here?'],
  ['a paragraph', 'One _two_ **three** `four`\nfive.', 'One two three four five.'],
  ['a link', 'See [the rule](/law/kz-1) and <https://example.org>.', 'See the rule and https://example.org.'],
  ['a term', '<Term id="observer">An observer</Term> came.', 'An observer came.'],
  ['a component with nothing in it', '<Law id="kz-1" />', '«Law»: what kz-1 is called'],
  ['a component on several lines', '<Law\n  id="kz-1"\n/>', '«Law»: what kz-1 is called'],
  ['a component nobody can name', '<Timeline from="1995" to="2021" />', '«Timeline»'],
  ['a component and its text', '<Callout kind="note">\nBe **kind**.\n</Callout>', '«Callout»: Be kind.'],
  ['a title and its text', '<Card title="A card">\nText.\n</Card>', '«Card»: A card. Text.'],
  ['a question for a title', '<Card title="Why?">\nText.\n</Card>', '«Card»: Why? Text.'],
  ['the end of a component', '</Callout>', 'end of «Callout»'],
  ['the ends of two', '</Step>\n</Steps>', 'end of «Step», end of «Steps»'],
  ['a list', '- one\n- two\n  - three', 'one two three'],
  ['a numbered list', '1. one\n2. two', 'one two'],
  ['a quotation', '> It was said\n> so.', 'It was said so.'],
  ['a table', '| A | B |\n|---|---|\n| 1 | **2** |', 'A B 1 2'],
  ['a picture', '![a ballot box](media/box.svg)', 'a ballot box'],
  ['a sign that is no mark', 'If 2 \\* 3 < 7, then 5 > 4.', 'If 2 * 3 < 7, then 5 > 4.'],
  ['a greater-than sign in a title', '<Card title="5 > 4">\nText.\n</Card>', '«Card»: 5 > 4. Text.'],
  ['a tag cut off at the end', 'Text. <Law id="kz', 'Text.'],
  ['a component of no name', '<Unknown id="x">words</Unknown>', 'words'],
  ['nothing but marks', '---', '---'],
])('%s in people’s words', (_what, text, words) => {
  expect(placeWords([text], names)).toEqual([words]);
});

test('a component that is opened says what stands in it, its parts among it', () => {
  const text = [
    '<Callout kind="note">',
    'Be **kind**.',
    '</Callout>',
    '<Steps>',
    '<Step title="Ask">',
    'How?',
  ];
  expect(placeWords(text, names)).toEqual([
    '«Callout»: Be kind.',
    'Be kind.',
    'end of «Callout»',
    '«Steps»: Ask',
    '«Step»: Ask',
    'How?',
  ]);
});

test.each([
  ['short enough', 20, 'short enough'],
  ['One two three four', 11, 'One two…'],
  ['One two three four', 8, 'One two…'],
  ['One two, three four', 12, 'One two…'],
  ['Whatacompoundedword', 5, 'What…'],
  ['Қазақша мәтін осында', 15, 'Қазақша мәтін…'],
])('%s, cut to %i signs', (text, most, cut) => {
  expect(cutAtWord(text, most)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(most);
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mendYaml } from '#app/content/export/mend-yaml.ts';
import { yamlText } from '#app/content/export/yaml-text.ts';

const list = `# The first list.
- id: one
  title:
    kk: "Бір"
    en: "One" # said aloud
  facts: [a, b]
# Between the two.
- id: two
  title: { kk: 'Екі', en: Two }
  facts: []
`;
const one = { id: 'one', title: { kk: 'Бір', en: 'One' }, facts: ['a', 'b'] };
const two = { id: 'two', title: { kk: 'Екі', en: 'Two' }, facts: [] as string[] };
const three = { id: 'three', title: { kk: 'Үш', en: 'Three: "3"' }, facts: ['c'] };

test.each<[string, unknown, string]>([
  ['nothing', [one, two], list],
  [
    'a text in a block',
    [{ ...one, title: { kk: 'Бірінші', en: 'One' } }, two],
    list.replace('"Бір"', '"Бірінші"'),
  ],
  ['a text in a line', [one, { ...two, title: { kk: 'Екі', en: 'No. 2' } }], list.replace('Two', '"No. 2"')],
  ['a short list', [{ ...one, facts: ['a'] }, two], list.replace('[a, b]', '["a"]')],
  [
    'a key more',
    [one, { ...two, order: 2 }],
    list.replace(
      /- id: two[^]*/,
      '- id: two\n  order: 2\n  title:\n    kk: "Екі"\n    en: "Two"\n  facts: []\n',
    ),
  ],
  [
    'an item more',
    [one, two, three],
    `${list}- id: three\n  title:\n    kk: "Үш"\n    en: "Three: \\"3\\""\n  facts: [c]\n`,
  ],
])('what changed is %s: the rest stays as it was written', (_what, value, expected) => {
  expect(mendYaml(list, value)).toBe(expected);
  expect(parse(mendYaml(list, value))).toEqual(value);
});

test.each<[string, unknown]>([
  ['items in another order', [two, one]],
  ['an item less', [two]],
  ['items in another order, one of them new, one changed', [three, { ...two, facts: ['x'] }, one]],
  ['another thing altogether', { id: 'three', words: ['yes', 'null', '2026', '1e3', ' x ', ''] }],
  ['an empty list', []],
])('what changed is %s: the text says it', (_what, value) => {
  expect(parse(mendYaml(list, value))).toEqual(value);
});

test('an item keeps its layout when others come before it', () => {
  expect(mendYaml(list, [two, one])).toContain('    en: "One" # said aloud\n');
});

test.each(['line\nbreak', 'yes', 'null', '~', '2026-11-22', '007', '- a', 'a: b', '#', "it's", '"', '\\', '1_000'])(
  'the text %j stays a text',
  (text) => {
    expect(parse(yamlText({ text, list: [text] }))).toEqual({ text, list: [text] });
    expect(mendYaml('text: old\n', { text })).toSatisfy((made: string) => (parse(made) as { text: unknown }).text === text);
  },
);

test('a text without a file, or one that is no YAML, is written anew', () => {
  expect(mendYaml(null, { id: 'one', title: { en: 'A', kk: 'Б' } })).toBe('id: one\ntitle:\n  kk: "Б"\n  en: "A"\n');
  expect(mendYaml('', { id: 'one' })).toBe('id: one\n');
});

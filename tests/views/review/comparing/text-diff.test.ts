import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, textDiff, type DiffRow } from '#app/views/review/comparing/text-diff.ts';

const joined = (parts: { text: string }[] | null) => parts?.map(({ text }) => text).join('') ?? null;

test('a changed paragraph stands beside what it was, its words marked; the rest is the same', () => {
  const rows = textDiff(
    'Head\n\nVotes are counted at once.\n\nEnd',
    'Head\n\nVotes are counted in public.\n\nEnd',
  );
  expect(rows).toMatchObject([
    { kind: 'same', place: 0, text: 'Head' },
    { kind: 'changed', place: 1 },
    { kind: 'same', place: 2, text: 'End' },
  ]);
  const [, changed] = rows as [DiffRow, Extract<DiffRow, { kind: 'changed' }>];
  expect(changed.old).toContainEqual({ text: 'at once', change: 'removed' });
  expect(changed.new).toContainEqual({ text: 'in public', change: 'added' });
});

test('Kazakh words are compared as whole words', () => {
  expect(textDiff('Байқаушы сайлауды өткізбейді.', 'Байқаушы сайлауды күнтізбелік.')).toMatchObject([
    {
      old: [{ text: 'Байқаушы сайлауды ' }, { text: 'өткізбейді', change: 'removed' }, { text: '.' }],
      new: [{ text: 'Байқаушы сайлауды ' }, { text: 'күнтізбелік', change: 'added' }, { text: '.' }],
    },
  ]);
});

test('a new paragraph has nothing before it, a paragraph that is gone no place', () => {
  expect(textDiff('One', 'One\n\nTwo')).toMatchObject([{ kind: 'same' }, { place: 1, old: null }]);
  expect(textDiff('One\n\nTwo', 'Two')).toMatchObject([
    { place: null, new: null },
    { kind: 'same', place: 0 },
  ]);
  expect(textDiff('', 'New')).toMatchObject([
    { place: 0, old: null, new: [{ text: 'New', change: 'added' }] },
  ]);
  expect(textDiff('', '')).toEqual([]);
});

test('a paragraph without end is compared as a whole', () => {
  const long = 'сөз '.repeat(4000);
  expect(textDiff(long, `${long}тағы`)).toMatchObject([
    { old: [{ change: 'removed' }], new: [{ change: 'added' }] },
  ]);
});

const texts = fc.array(fc.stringMatching(/^[абв ,]{1,12}$/)).map((paragraphs) => paragraphs.join('\n\n'));

test('whatever is compared, both texts can be read from the difference, and places count up', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const rows = textDiff(before, after);
      const sides = rows.map((row) =>
        row.kind === 'same' ? [row.text, row.text] : [joined(row.old), joined(row.new)],
      );
      expect(sides.flatMap(([old]) => old ?? [])).toEqual(paragraphsOf(before));
      expect(sides.flatMap(([, now]) => now ?? [])).toEqual(paragraphsOf(after));
      const places = rows.flatMap(({ place }) => place ?? []);
      expect(places).toEqual(places.map((_, i) => i));
    }),
  );
});

import { expect, onTestFinished, test } from 'vitest';
import { openFullText } from '#db/full-text.server.ts';

function opened(...texts: [title: string, names: string, body: string][]) {
  const index = openFullText(texts.map(([title, names, body]) => ({ title, names, body })));
  onTestFinished(() => index.close());
  return index;
}

const index = () =>
  opened(
    ['хаттама', '', 'сайлау'],
    ['сайлау', '', 'хаттама 20-1'],
    ['басқа', 'хаттама', ''],
    ['бірде', '', 'мұнда да жоқ'],
  );

test('a title counts more than names, names more than the text', () => {
  expect(index().find([['хаттама']], { all: true, limit: 10 })).toEqual([0, 2, 1]);
});

test('all words, or any of them; one form of a word is enough', () => {
  const forms = [['хаттама', 'хаттаманы'], ['сайлау']];
  expect(index().find(forms, { all: true, limit: 10 }).toSorted()).toEqual([0, 1]);
  expect(index().find(forms, { all: false, limit: 10 }).toSorted()).toEqual([0, 1, 2]);
  expect(index().find(forms, { all: false, limit: 1 })).toHaveLength(1);
});

test('a joined number is one word', () => {
  expect(index().find([['20-1']], { all: true, limit: 10 })).toEqual([1]);
  expect(index().find([['20']], { all: true, limit: 10 })).toEqual([]);
});

test.each([['"'], ['" OR "хаттама'], ['хаттама*'], ['title:хаттама'], ['NEAR(']])(
  '%s is no command',
  (word) => {
    expect(() => index().find([[word]], { all: true, limit: 10 })).not.toThrow();
  },
);

test('nothing wanted finds nothing', () => {
  expect(index().find([], { all: true, limit: 10 })).toEqual([]);
  expect(index().find([[]], { all: false, limit: 10 })).toEqual([]);
});

test('the index tells its words and in how many texts they stand', () => {
  const words = index().words();
  expect(words.get('хаттама')).toBe(3);
  expect(words.get('20-1')).toBe(1);
  expect(words.has('протокол')).toBe(false);
});

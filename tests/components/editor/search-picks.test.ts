import { expect, test } from 'vitest';
import { firstSearch, found } from '#app/components/editor/insert/pick/search-picks.ts';

const pick = (label: string, says = '') => ({ id: label, label, says, also: '' });
const picks = [
  pick('байқаушы', 'адам'),
  pick('наблюдатель'),
  pick('protocol of results'),
  pick('дауыс беру'),
];

test.each([
  ['a word as the list has it', 'байқаушы', 'байқаушы'],
  ['a word with its suffixes', 'байқаушыларға', 'байқаушы'],
  ['a word in capitals', 'Наблюдателями', 'Наблюдател'],
  ['several words', 'protocols of results', 'protocol of result'],
  ['what the list does not have', 'сайлау', ''],
  ['nothing', '  ', ''],
  ['a whole paragraph', 'байқаушы '.repeat(20), ''],
])('a search begins with the selected words: %s', (_what, words, expected) => {
  expect(firstSearch(picks, words)).toBe(expected);
});

test('what is found by its name stands before what is found by its saying', () => {
  const { shown } = found([pick('ел', 'байқаушы туралы'), ...picks], 'байқаушы', 5);
  expect(shown.map(({ label }) => label)).toEqual(['байқаушы', 'ел']);
});

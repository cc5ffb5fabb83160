import { expect, test } from 'vitest';
import { provisionChoices } from '#app/views/studio/provision-choices.ts';
import { instrument, libraryOf, provision, say } from '../library.ts';

const article = (text: string) => ({ article: { ...say(text), en: text } });

test('rules stand under their acts: acts by their names in the language, rules by the numbers of articles', () => {
  const library = libraryOf({
    instruments: [
      instrument('one', { shortName: { kk: 'Ә', ru: 'Я', en: 'B' } }),
      instrument('two', { shortName: { kk: 'А', ru: 'Б', en: 'C' } }),
    ],
    provisions: [
      provision('a', 'one', article('article 100')),
      provision('b', 'one', article('article 20-1, paragraph 3')),
      provision('c', 'one', article('articles 9 and 34')),
      provision('d', 'one', article('article 20')),
      provision('e', 'one', article('the whole act')),
      provision('f', 'two', article('paragraph 7.10')),
      provision('g', 'two', article('paragraph 7.9')),
    ],
  });
  const shown = (language: 'kk' | 'ru' | 'en') =>
    provisionChoices(library, language).map(({ label, options }) => [
      label,
      options.map(({ value }) => value).join(''),
    ]);
  expect(shown('kk')).toEqual([
    ['А', 'gf'],
    ['Ә', 'ecdba'],
  ]);
  expect(shown('en')).toEqual([
    ['B', 'ecdba'],
    ['C', 'gf'],
  ]);
});

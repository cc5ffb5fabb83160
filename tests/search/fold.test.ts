import { expect, test } from 'vitest';
import { fold, tokensOf } from '#app/search/words/fold.ts';

test.each([
  ['Қазақша', 'Казакша'],
  ['көшірмесі', 'коширмеси'],
  ['ұсыну', 'усыну'],
  ['үміт', 'умит'],
  ['ғылым', 'гылым'],
  ['таңдаушы', 'тандаушы'],
  ['һауа', 'хауа'],
  ['әкім', 'аким'],
  ['ӘКІМ', 'әкім'],
  ['счёт', 'счет'],
  ['бюллетень', 'бюллетен'],
  ['за\u0301мок', 'замок'],
  ['women’s', "women's"],
  ["women's", 'women'],
  ['сай\u00adлау', 'сайлау'],
  // Latin look-alikes: a, c, e, o, p, x, y, h, i.
  ['cайлаy', 'сайлау'],
  ['нaблюдaтeль', 'наблюдатель'],
  ['xаттaма', 'хаттама'],
  // Cyrillic look-alikes in a Latin word.
  ['оbserver', 'observer'],
])('%s and %s are the same word', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['құқық', 'құрылтай'],
  ['сот', 'сұт'],
  ['lot', 'лот'],
])('%s and %s stay two words', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each([
  ['20-1-бап', ['20-1', 'бап']],
  ['7.4-тармақ, 5 %', ['7.4', 'тармак', '5']],
  ['экзит-пол', ['экзит', 'пол', 'экзитпол']],
  ['articles 13–16-1', ['articles', '13', '16-1']],
  ['«Бәріне қарсымын»?', ['барине', 'карсымын']],
  ['" OR 1 NEAR(a*)', ['or', '1', 'near', 'a']],
  ['', []],
  ['… — !', []],
])('the words of %j are %j', (text, words) => {
  expect(tokensOf(text).map(({ word }) => word)).toEqual(words);
});

test('a word knows where it stands in its text', () => {
  const text = 'Байқаушының «құқығы» бар.';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Байқаушының',
    'құқығы',
    'бар',
  ]);
});

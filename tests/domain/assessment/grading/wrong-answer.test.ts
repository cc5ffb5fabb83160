import { expect, test } from 'vitest';
import { isCorrect } from '#app/domain/assessment/grading/grade.ts';
import { wrongAnswer } from '#app/domain/assessment/grading/wrong-answer.ts';
import { wronglyAnswered } from '#app/domain/assessment/practice-view.ts';
import { allQuestions, match, multiple, number, order, say, single, text } from '../builders.ts';

const asked = { language: 'en', otherWords: 'some other words' } as const;

test.each([
  ['the first wrong option', single(), { type: 'single', option: 'a' }],
  ['a wrong option among the right ones', multiple(), { type: 'multiple', options: ['a', 'b', 'c'] }],
  ['two items swapped', order(), { type: 'order', items: ['b', 'a', 'c', 'd'] }],
  ['two right sides swapped', match(), { type: 'match', rights: { a: 'b', b: 'a', c: 'c' } }],
  ['a number beyond the tolerance', number('q-n', 'les-one', 1275, 5), { type: 'number', typed: '1,281' }],
  ['other words', text(), { type: 'text', typed: 'some other words' }],
] as const)('a wrong answer is %s', (_what, question, answer) => {
  expect(wrongAnswer(question, asked)).toEqual(answer);
});

test.each(allQuestions)('the example for $id is graded as wrong in every language', (question) => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const answer = wrongAnswer(question, { ...asked, language });
    expect(answer).not.toBeNull();
    expect(isCorrect(question, answer)).toBe(false);
  }
});

test('what is told of it holds the chosen words and why they are wrong', () => {
  const told = wronglyAnswered(single(), asked);
  expect(told).toMatchObject({ state: 'answered', correct: false });
  expect(told.review).toMatchObject({ given: ['option a (en)'], feedback: ['feedback a (en)'] });
});

test('where every option is right, a selection without the last of them is wrong', () => {
  const question = multiple();
  const options = question.options.map((option) => ({ ...option, correct: true }));
  expect(wrongAnswer({ ...question, options }, asked)).toEqual({
    type: 'multiple',
    options: ['a', 'b', 'c'],
  });
});

test('right sides with the same words are not swapped with each other', () => {
  const question = match();
  const pairs = question.pairs.map((pair) => (pair.id === 'c' ? pair : { ...pair, right: say('the same') }));
  const answer = { type: 'match', rights: { a: 'c', b: 'b', c: 'a' } };
  expect(wrongAnswer({ ...question, pairs }, asked)).toEqual(answer);
});

test('pairs written only in another language than Kazakh are swapped all the same', () => {
  const question = match();
  const pairs = question.pairs.map((pair) => ({ ...pair, right: { ...pair.right, kk: '…' } }));
  const answer = { type: 'match', rights: { a: 'b', b: 'a', c: 'c' } };
  expect(wrongAnswer({ ...question, pairs }, asked)).toEqual(answer);
});

test('no wrong answer is made up where there is none', () => {
  const question = single();
  const options = question.options.map((option) => ({ ...option, correct: true }));
  expect(wrongAnswer({ ...question, options }, asked)).toBeNull();
  const accept = { kk: ['x'], ru: ['x'], en: ['Some other words'] };
  expect(wrongAnswer({ ...text(), accept }, asked)).toBeNull();
});

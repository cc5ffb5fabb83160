import { expect, test } from 'vitest';
import { isAnswered, rawAnswer } from '#app/domain/assessment/grading/contract.ts';
import { isCorrect, parseAnswer } from '#app/domain/assessment/grading/grade.ts';
import { itemToken, rightToken } from '#app/domain/assessment/grading/tokens.ts';
import { allQuestions, match, multiple, number, order, rawOf, rightForm, single, text } from '../builders.ts';

const seed = 'seed';
const place = (id: string) => itemToken(seed, 'q-order', id);
const right = (id: string) => rightToken(seed, 'q-match', id);
const empty = { answer: null, complete: false };

test('fields of a form are read in their order, and matching fields by their left side', () => {
  const form = new FormData();
  form.append('answer', 'b');
  form.append('answer', 'a');
  form.append('answer[left-1]', 'x');
  form.append('answer[__proto__]', 'x');
  form.append('flag', 'on');
  form.append('answer', new File([], 'no.txt'));
  expect(rawAnswer(form)).toEqual({ values: ['b', 'a'], byLeft: { 'left-1': 'x' } });
  expect(rawAnswer(new URLSearchParams('answer=c'))).toEqual({ values: ['c'], byLeft: {} });
});

test.each(allQuestions.map((question) => [question.type, question] as const))(
  'an empty form is no answer, and the right form is right: %s',
  (_type, question) => {
    expect(parseAnswer(question, rawOf(), seed)).toEqual(empty);
    expect(parseAnswer(question, rawOf(''), seed)).toEqual(empty);
    expect(isCorrect(question, null)).toBe(false);
    const parsed = parseAnswer(question, rightForm(question, seed), seed);
    expect(parsed.complete).toBe(true);
    expect(isCorrect(question, parsed.answer)).toBe(true);
  },
);

test('an answer of another type is wrong', () => {
  for (const question of allQuestions) {
    const other =
      question.type === 'text'
        ? ({ type: 'single', option: 'b' } as const)
        : ({ type: 'text', typed: 'b' } as const);
    expect(isCorrect(question, other)).toBe(false);
  }
});

test('single: an option that does not exist is no answer, another option is wrong', () => {
  expect(parseAnswer(single(), rawOf('z'), seed)).toEqual(empty);
  expect(isCorrect(single(), { type: 'single', option: 'a' })).toBe(false);
});

test.each([
  [['a', 'c'], true],
  [['c', 'a'], true],
  [['a', 'a', 'c', 'z'], true],
  [['a'], false],
  [['a', 'c', 'b'], false],
  [['a', 'b', 'c', 'd'], false],
])('multiple: all the right options and no other: %s → %s', (values, expected) => {
  const { answer } = parseAnswer(multiple(), rawOf(...values), seed);
  expect(isCorrect(multiple(), answer)).toBe(expected);
});

test.each([
  {
    name: 'right',
    values: ['a', 'b', 'c', 'd'].map(place),
    items: ['a', 'b', 'c', 'd'],
    complete: true,
    correct: true,
  },
  {
    name: 'swapped',
    values: ['b', 'a', 'c', 'd'].map(place),
    items: ['b', 'a', 'c', 'd'],
    complete: true,
    correct: false,
  },
  {
    name: 'a place empty',
    values: [place('a'), '', place('c'), place('d')],
    items: ['a', '', 'c', 'd'],
    complete: false,
    correct: false,
  },
  {
    name: 'repeated',
    values: ['a', 'a', 'c', 'd'].map(place),
    items: ['a', 'a', 'c', 'd'],
    complete: false,
    correct: false,
  },
  { name: 'too short', values: [place('a')], items: ['a', '', '', ''], complete: false, correct: false },
  {
    name: 'too long',
    values: ['a', 'b', 'c', 'd', 'a'].map(place),
    items: ['a', 'b', 'c', 'd'],
    complete: true,
    correct: true,
  },
])('order: what was placed is kept: $name', ({ values, items, complete, correct }) => {
  const parsed = parseAnswer(order(), rawOf(...values), seed);
  expect(parsed).toEqual({ answer: { type: 'order', items }, complete });
  expect(isCorrect(order(), parsed.answer)).toBe(correct);
  expect(isAnswered(parsed.answer, 4)).toBe(complete);
});

test('order and match: plain ids and names of another seed are not understood', () => {
  expect(parseAnswer(order(), rawOf('a', 'b', 'c', 'd'), seed)).toEqual(empty);
  expect(parseAnswer(order(), rightForm(order(), 'other'), seed)).toEqual(empty);
  expect(parseAnswer(match(), { values: [], byLeft: { a: 'a', b: 'b', c: 'c' } }, seed)).toEqual(empty);
});

test('match: a pair not made leaves the answer incomplete and is kept; a swapped pair is wrong', () => {
  const half = parseAnswer(
    match(),
    { values: [], byLeft: { a: right('a'), c: right('b'), z: right('c') } },
    seed,
  );
  expect(half).toEqual({ answer: { type: 'match', rights: { a: 'a', c: 'b' } }, complete: false });
  expect(isAnswered(half.answer, 3)).toBe(false);
  const swapped = { a: right('b'), b: right('a'), c: right('c') };
  const parsed = parseAnswer(match(), { values: [], byLeft: swapped }, seed);
  expect(parsed.complete).toBe(true);
  expect(isCorrect(match(), parsed.answer)).toBe(false);
});

test('match: right sides with the same words may be exchanged', () => {
  const question = match();
  const [first, second] = question.pairs;
  if (first && second) second.right = first.right;
  expect(isCorrect(question, { type: 'match', rights: { a: 'b', b: 'a', c: 'c' } })).toBe(true);
  expect(isCorrect(question, { type: 'match', rights: { a: 'c', b: 'a', c: 'b' } })).toBe(false);
});

test('number: what is not a number is kept as typed, and is not complete', () => {
  expect(parseAnswer(number(), rawOf(' many '), seed)).toEqual({
    answer: { type: 'number', typed: 'many' },
    complete: false,
  });
});

test('typed answers are trimmed and cut; signs alone are no word', () => {
  expect(parseAnswer(text(), rawOf(`  ${'ж'.repeat(1000)}`), seed).answer).toEqual({
    type: 'text',
    typed: 'ж'.repeat(200),
  });
  expect(parseAnswer(text(), rawOf(' « » … '.replace('…', '.')), seed)).toEqual(empty);
});

import { expect, test } from 'vitest';
import type { Answer, Question } from '#app/content/schema/question.ts';
import { parseAnswer, publicQuestion, reviewQuestion } from '#app/domain/assessment/grading/grade.ts';
import { shownOrder } from '#app/domain/assessment/shown-order.ts';
import {
  allQuestions,
  match,
  multiple,
  number,
  order,
  rawOf,
  rightForm,
  say,
  single,
  text,
} from '../builders.ts';

function show(question: Question, answer: Answer | null = null, seed = 'seed') {
  return publicQuestion(question, { shown: shownOrder(question, seed), seed, language: 'ru', answer });
}

test.each(allQuestions.map((question) => [question.type, question] as const))(
  'what is shown before the answer holds neither key nor explanation: %s',
  (_type, question) => {
    const sent = JSON.stringify(show(question));
    expect(sent).toContain(`prompt of ${question.id} (ru)`);
    for (const secret of [
      'correct',
      'feedback',
      'explanation',
      'accept',
      'хаттама',
      '1275',
      'tolerance',
      '(kk)',
      'provisions',
    ]) {
      expect(sent).not.toContain(secret);
    }
  },
);

test('nothing that is sent ties a left side to its right side, or an item to its place', () => {
  const view = show(match());
  if (view.type !== 'match') throw new Error(view.type);
  const fields = view.lefts.map(({ field }) => field);
  expect(fields).toEqual(['answer[a]', 'answer[b]', 'answer[c]']);
  for (const { value } of view.rights) expect(value).toMatch(/^[0-9a-f]{8}$/);
  expect(view.rights.map((side) => side.text)).not.toEqual(['right a (ru)', 'right b (ru)', 'right c (ru)']);

  const first = show(order());
  const again = show({ ...order(), id: 'q-order-2' });
  if (first.type !== 'order' || again.type !== 'order') throw new Error('order');
  const valuesOf = (items: { value: string }[]) => items.map(({ value }) => value).sort();
  expect(valuesOf(first.items)).not.toEqual(valuesOf(again.items));
  expect(first.items.map((item) => item.text).sort()).toEqual(
    ['a', 'b', 'c', 'd'].map((id) => `item ${id} (ru)`),
  );
});

test('an answer comes back as it was given', () => {
  for (const question of allQuestions) {
    const raw = rightForm(question, 'seed');
    const view = show(question, parseAnswer(question, raw, 'seed').answer);
    switch (view.type) {
      case 'single':
      case 'multiple':
        expect(
          view.choices
            .filter(({ chosen }) => chosen)
            .map(({ value }) => value)
            .sort(),
        ).toEqual(raw.values);
        break;
      case 'order':
        expect(view.placed).toEqual(raw.values);
        break;
      case 'match':
        expect(view.lefts.map(({ chosen }) => chosen)).toEqual(Object.values(raw.byLeft));
        break;
      case 'number':
      case 'text':
        expect([view.typed]).toEqual(raw.values);
    }
  }
});

test('an unfinished ordering comes back with its empty places', () => {
  const [first = ''] = rightForm(order(), 'seed').values;
  const view = show(order(), parseAnswer(order(), rawOf('', first), 'seed').answer);
  expect(view).toMatchObject({ type: 'order', placed: ['', first, '', ''] });
});

test.each<[Question, Answer | null, string[], string[], string[]]>([
  [single(), { type: 'single', option: 'a' }, ['option a (en)'], ['option b (en)'], ['feedback a (en)']],
  [single(), null, [], ['option b (en)'], []],
  [
    multiple(),
    { type: 'multiple', options: ['a', 'b'] },
    ['option a (en)', 'option b (en)'],
    ['option a (en)', 'option c (en)'],
    ['feedback a (en)', 'feedback b (en)'],
  ],
  [
    order(),
    { type: 'order', items: ['b', 'a', '', 'd'] },
    ['item b (en)', 'item a (en)', '', 'item d (en)'],
    ['item a (en)', 'item b (en)', 'item c (en)', 'item d (en)'],
    [],
  ],
  [number(), { type: 'number', typed: '12' }, ['12'], ['1,275'], []],
  [text(), { type: 'text', typed: 'act' }, ['act'], ['protocol'], []],
])(
  'afterwards the given and the right answer are told in words',
  (question, answer, given, right, feedback) => {
    expect(reviewQuestion(question, answer, 'en')).toEqual({
      type: question.type,
      prompt: question.prompt.en,
      explanation: say(`explanation of ${question.id}`).en,
      provisions: ['kz-elections-20'],
      facts: [],
      given,
      right,
      feedback,
    });
  },
);

test('matching is told pair by pair, a pair not made as an ellipsis', () => {
  const { given, right } = reviewQuestion(match(), { type: 'match', rights: { a: 'b' } }, 'en');
  expect(given).toEqual(['left a (en) — right b (en)', 'left b (en) — …', 'left c (en) — …']);
  expect(right[0]).toBe('left a (en) — right a (en)');
  expect(reviewQuestion(match(), null, 'en').given).toEqual([]);
});

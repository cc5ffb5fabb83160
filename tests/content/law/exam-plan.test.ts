import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planExam } from '#app/content/law/exam-plan.ts';
import { single } from '../../domain/assessment/builders.ts';

/** So many exam questions of each lesson. */
function pool(counts: Record<string, number>) {
  return Object.entries(counts).flatMap(([lesson, count]) =>
    Array.from({ length: count }, (_, i) => ({
      question: single(`q-${lesson}-${i}`, lesson),
      revisionId: `${lesson} ${i}`,
    })),
  );
}

const draw = ['a', 'b', 'c'].map((lesson) => ({ lesson, count: 3 }));

test.each([
  ['enough of everything', { a: 5, b: 3, c: 9 }, { a: 3, b: 3, c: 3 }, []],
  ['one place missing goes to the first lesson with more', { a: 5, b: 2, c: 9 }, { a: 4, b: 2, c: 3 }, ['b']],
  ['two places missing are shared', { a: 9, b: 1, c: 9 }, { a: 4, b: 1, c: 4 }, ['b']],
  ['a lesson with nothing falls out', { a: 9, b: 0, c: 9 }, { a: 5, c: 4 }, ['b']],
  ['others have nothing to spare', { a: 3, b: 1, c: 3 }, { a: 3, b: 1, c: 3 }, ['b']],
  ['nobody gives more than twice its share', { a: 99, b: 0, c: 0 }, { a: 6 }, ['b', 'c']],
])('%s', (_, counts, given, short) => {
  const plan = planExam(draw, pool(counts));
  expect(Object.fromEntries(plan.draw.map(({ lesson, count }) => [lesson, count]))).toEqual(given);
  expect(plan).toMatchObject({ open: true, wanted: 9, fewest: 6, short });
});

test('with less than two thirds the exam is closed and draws nothing', () => {
  const plan = planExam(draw, pool({ a: 3, b: 2, c: 0 }));
  expect(plan).toEqual({ wanted: 9, asked: 5, fewest: 6, open: false, draw: [], short: ['b', 'c'] });
});

test('questions for practice alone do not count', () => {
  const practice = pool({ a: 3, b: 3, c: 3 }).map(({ question, revisionId }) => ({
    question: { ...question, use: ['practice' as const] },
    revisionId,
  }));
  expect(planExam(draw, practice)).toMatchObject({ asked: 0, open: false });
});

test('whatever is left, no lesson gives more than it has or than twice its share, and never more than wanted', () => {
  const count = fc.integer({ min: 0, max: 12 });
  const want = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.tuple(count, count, count), fc.tuple(want, want, want), (has, wants) => {
      const blueprint = ['a', 'b', 'c'].map((lesson, i) => ({ lesson, count: wants[i] ?? 1 }));
      const plan = planExam(blueprint, pool({ a: has[0], b: has[1], c: has[2] }));
      expect(plan.asked).toBeLessThanOrEqual(plan.wanted);
      for (const { lesson, count: given } of plan.draw) {
        const i = ['a', 'b', 'c'].indexOf(lesson);
        expect(given).toBeLessThanOrEqual(Math.min(has[i] ?? 0, 2 * (wants[i] ?? 0)));
      }
      if (plan.open) expect(plan.draw.reduce((sum, { count: given }) => sum + given, 0)).toBe(plan.asked);
    }),
  );
});

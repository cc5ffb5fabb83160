import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPaper, type PoolQuestion } from '#app/domain/assessment/draw-paper.ts';
import { seededRandom } from '#app/domain/assessment/seeded-random.ts';
import { shownOrder } from '#app/domain/assessment/shown-order.ts';
import { match, order, single } from './builders.ts';

const lessons = ['les-one', 'les-two', 'les-three'];
const pool: PoolQuestion[] = lessons.flatMap((lesson) =>
  Array.from({ length: 6 }, (_, index) => {
    const question = single(`q-${lesson}-${index}`, lesson);
    return { question, revisionId: `revision of ${question.id}` };
  }),
);
const draw = lessons.map((lesson) => ({ lesson, count: 2 }));

function drawn(seed: string, from = pool) {
  const paper = drawPaper(draw, from, seed);
  if (!paper.ok) throw new Error(paper.reason);
  return paper.paper;
}

test('the same seed gives the same paper, however the pool is sorted', () => {
  fc.assert(
    fc.property(fc.string(), fc.shuffledSubarray(pool, { minLength: pool.length }), (seed, shuffled) => {
      expect(drawn(seed, shuffled)).toEqual(drawn(seed));
    }),
    { numRuns: 40 },
  );
});

test('every paper has as many questions of each lesson as asked, none twice, with all their options', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const paper = drawn(seed);
      const ids = paper.map(({ questionId }) => questionId);
      expect(new Set(ids).size).toBe(6);
      for (const lesson of lessons) expect(ids.filter((id) => id.startsWith(`q-${lesson}-`))).toHaveLength(2);
      for (const { questionId, revisionId, shown } of paper) {
        expect(revisionId).toBe(`revision of ${questionId}`);
        expect([...shown].sort()).toEqual(['a', 'b', 'c', 'd']);
      }
    }),
    { numRuns: 40 },
  );
});

test('other seeds give other papers, and in time every question is asked', () => {
  const papers = Array.from({ length: 60 }, (_, index) => drawn(`seed ${index}`));
  expect(new Set(papers.map((paper) => JSON.stringify(paper))).size).toBe(60);
  expect(new Set(papers.flat().map(({ questionId }) => questionId)).size).toBe(pool.length);
});

test('the draw of a seed never changes: results of the past can be repeated', () => {
  expect(drawn('a seed of 2026').map(({ questionId }) => questionId)).toMatchInlineSnapshot(`
    [
      "q-les-one-5",
      "q-les-three-4",
      "q-les-one-1",
      "q-les-two-5",
      "q-les-three-2",
      "q-les-two-3",
    ]
  `);
});

test('a lesson with too few exam questions is named', () => {
  const few = pool.filter(({ question }) => question.lesson !== 'les-two' || question.id.endsWith('0'));
  expect(drawPaper(draw, few, 's')).toEqual({ ok: false, reason: 'pool-too-small', lesson: 'les-two' });
});

test('practice questions are never asked in an exam', () => {
  const practice = pool.map((entry) => ({
    ...entry,
    question: { ...entry.question, use: ['practice' as const] },
  }));
  expect(drawPaper(draw, practice, 's')).toEqual({ ok: false, reason: 'pool-too-small', lesson: 'les-one' });
});

test('a lesson named twice in the blueprint gives both counts', () => {
  const twice = [
    { lesson: 'les-one', count: 2 },
    { lesson: 'les-one', count: 3 },
  ];
  const paper = drawPaper(twice, pool, 's');
  expect(paper.ok && new Set(paper.paper.map(({ questionId }) => questionId)).size).toBe(5);
});

test('items and right sides never come in the order that is the answer', () => {
  for (let run = 0; run < 200; run += 1) {
    expect(shownOrder(order(), `${run}`)).not.toEqual(['a', 'b', 'c', 'd']);
    expect(shownOrder(match(), `${run}`)).not.toEqual(['a', 'b', 'c']);
  }
});

test('each place is as likely as the others', () => {
  const random = seededRandom('dice');
  const counts = [0, 0, 0, 0, 0, 0];
  for (let run = 0; run < 6000; run += 1) {
    const face = random.below(6);
    counts[face] = (counts[face] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

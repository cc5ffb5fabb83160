import { expect, test } from 'vitest';
import type { Course } from '#app/content/schema/course.ts';
import { courseForPublishing } from '#app/domain/authoring/courses/course-for-publishing.ts';
import { course } from '../../assessment/builders.ts';

const draft: Course = {
  ...course,
  lessons: ['les-c', 'les-a', 'les-b'].map((id, i) => ({
    ...{
      id,
      folder: `0${i + 1}-lesson`,
      title: { kk: id, ru: id, en: id },
      minutes: 5,
      provisions: [],
      facts: [],
    },
  })),
  exam: {
    ...course.exam,
    draw: [
      { lesson: 'les-a', count: 2 },
      { lesson: 'les-b', count: 1 },
      { lesson: 'les-c', count: 3 },
      { lesson: 'les-a', count: 2 },
    ],
  },
};

const cases = [
  {
    name: 'lessons that are ready keep the order of the draft',
    lessons: ['les-a', 'les-c'],
    questions: { 'les-a': 9, 'les-b': 9, 'les-c': 9 },
    listed: ['les-c', 'les-a'],
    draw: [
      ['les-a', 2],
      ['les-c', 3],
      ['les-a', 2],
    ],
  },
  {
    name: 'the exam asks no more of a lesson than it has, all its places counted together',
    lessons: ['les-a', 'les-b', 'les-c'],
    questions: { 'les-a': 3, 'les-c': 1 },
    listed: ['les-c', 'les-a', 'les-b'],
    draw: [
      ['les-a', 2],
      ['les-c', 1],
      ['les-a', 1],
    ],
  },
  { name: 'nothing is ready', lessons: [], questions: { 'les-a': 3 }, listed: [], draw: [] },
];

test.each(cases)('$name', ({ lessons, questions, listed, draw }) => {
  const ready = { lessons: new Set(lessons), examQuestions: new Map(Object.entries(questions)) };
  const made = courseForPublishing(draft, ready);
  expect(made.lessons.map(({ id }) => id)).toEqual(listed);
  expect(made.exam.draw.map(({ lesson, count }) => [lesson, count])).toEqual(draw);
  expect(made.title).toEqual(draft.title);
});

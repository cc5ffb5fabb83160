import { describe as group, expect, test } from 'vitest';
import {
  addLesson,
  describe,
  moveLesson,
  newCourse,
  removeLesson,
  setExam,
} from '#app/content/drafting/course-draft.ts';
import { freeSlug, slugOf } from '#app/content/drafting/slug.ts';
import { courseDraft } from '#app/content/schema/course.ts';

const all = (text: string) => ({ kk: `${text} kk`, ru: `${text} ru`, en: `${text} en` });
const words = {
  title: all('Ballot'),
  summary: all('What it is'),
  audience: ['observer' as const],
  objectives: [all('first'), all('second')],
};
const lesson = (slug: string) => ({ slug, title: all(slug), minutes: 8, provisions: [] });
const begun = newCourse('ballot', words);
const grown = ['a', 'b', 'c'].reduce((course, slug) => addLesson(course, lesson(slug)), begun);
const order = (course: typeof begun) => course.lessons.map(({ id }) => id);

test('a course is begun with everything it needs but lessons', () => {
  expect(courseDraft.parse(begun)).toEqual(begun);
  expect(begun).toMatchObject({ id: 'crs-ballot', lessons: [], exam: { draw: [] } });
  expect(begun.objectives.map(({ id }) => id)).toEqual(['obj-ballot-1', 'obj-ballot-2']);
});

group('objectives keep their ids, because questions name them', () => {
  const idsAfter = (objectives: (typeof words)['objectives']) =>
    describe(begun, { ...words, objectives }).objectives.map(({ id }) => id);
  const second = all('second');

  test.each([
    ['a wording is mended in one language', [{ ...all('first'), kk: 'жаңа' }, second], [1, 2]],
    ['both are written anew', [all('other'), all('third')], [1, 2]],
    ['they change places', [second, all('first')], [2, 1]],
    ['one is put before', [all('new'), all('first'), second], [3, 1, 2]],
    ['the first goes', [second], [2]],
  ])('when %s', (_what, objectives, ids) => {
    expect(idsAfter(objectives)).toEqual(ids.map((number) => `obj-ballot-${number}`));
  });
});

group('lessons', () => {
  test('are put after the others, and the exam asks about them', () => {
    expect(grown.lessons.map(({ folder }) => folder)).toEqual(['01-a', '02-b', '03-c']);
    expect(grown.exam.draw).toEqual(['a', 'b', 'c'].map((slug) => ({ lesson: `les-${slug}`, count: 1 })));
  });

  test('are moved by one place and stay at the ends', () => {
    expect(order(moveLesson(grown, 'les-b', -1))).toEqual(['les-b', 'les-a', 'les-c']);
    expect(order(moveLesson(grown, 'les-b', 1))).toEqual(['les-a', 'les-c', 'les-b']);
    expect(moveLesson(grown, 'les-a', -1)).toEqual(grown);
    expect(moveLesson(grown, 'les-c', 1)).toEqual(grown);
    expect(moveLesson(grown, 'les-unknown', 1)).toEqual(grown);
  });

  test('are taken out of the course and of the exam; a new one gets a number of its own', () => {
    const without = removeLesson(grown, 'les-b');
    expect(order(without)).toEqual(['les-a', 'les-c']);
    expect(without.exam.draw.map((part) => part.lesson)).toEqual(['les-a', 'les-c']);
    expect(addLesson(without, lesson('d')).lessons.at(-1)?.folder).toBe('04-d');
  });

  test('the exam asks as many questions of each as are wanted, and none of a lesson with nought', () => {
    const counts = new Map([['les-a', 3], ['les-b', 0], ['les-gone', 5]]);
    const rules = { passMark: 80, minutes: 15, cooldownHours: 48 };
    expect(setExam(grown, { ...rules, counts }).exam).toEqual({ ...rules, draw: [{ lesson: 'les-a', count: 3 }] });
  });
});

test.each([
  ['The ballot, step by step', 'the-ballot-step-by-step'],
  ['Қоғамдық байқаушы', 'qogamdyq-bayqaushy'],
  ['Ёлка и щука', 'yolka-i-shchuka'],
  ['Café №7', 'cafe-7'],
  ['!!!', ''],
  ['word '.repeat(20), 'word-word-word-word-word-word-word-word-word'],
  ['x'.repeat(60), 'x'.repeat(48)],
])('the address of "%s" is "%s"', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('an address that is taken gets a number', () => {
  const taken = new Set(['vote', 'vote-2']);
  expect(freeSlug('vote', (slug) => taken.has(slug))).toBe('vote-3');
  expect(freeSlug('other', (slug) => taken.has(slug))).toBe('other');
});

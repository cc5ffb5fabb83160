import { expect, test } from 'vitest';
import { newCourse } from '#app/content/drafting/course-draft.ts';
import { draftParts } from '#app/content/draft-parts.ts';
import { createCourse } from '#app/domain/authoring/courses/create-course.ts';
import { actOnCourse } from '#app/views/studio/course-acts.server.ts';
import { courseOnDesk } from '#app/views/studio/course-draft.server.ts';
import { coursePage } from '#app/views/studio/course-page.server.ts';
import { myCourses } from '#app/views/studio/my-courses.server.ts';
import { testSchool } from '../../test-school.ts';
import { addAccount } from '../../builders.ts';

const now = new Date('2026-11-01T06:00:00Z');
const all = (text: string) => ({ kk: `${text} kk`, ru: `${text} ru`, en: `${text} en` });
const inFields = (name: string, text: string) =>
  Object.entries(all(text)).map(([language, value]): [string, string] => [`${name}-${language}`, value]);

async function courseBegun() {
  const school = await testSchool();
  const personId = await addAccount(school, { handle: 'aigul', role: 'trainer', now });
  const course = newCourse('ballot', {
    ...{ title: all('Ballot'), summary: all('About'), audience: ['observer'], objectives: [all('Know it')] },
  });
  await createCourse(school.db, { personId, course, now });
  const desk = async () => {
    const found = await courseOnDesk(school, 'crs-ballot');
    if (!found) throw new Error('The course is gone.');
    return found;
  };
  const act = async (fields: [string, string][], on?: Awaited<ReturnType<typeof desk>>) => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    const { db, library } = school;
    return actOnCourse({ db, library, form, personId, now, desk: on ?? (await desk()) });
  };
  return { school, personId, desk, act };
}

const lesson = [
  ['intent', 'add-lesson'],
  ['minutes', '8'],
  ['written-in', 'ru'],
  ...inFields('title', 'The box'),
] as [string, string][];

test('a lesson begins as a text of the template, in the language it is written in', async () => {
  const { school, personId, desk, act } = await courseBegun();
  expect(await act([...lesson, ['provision', 'kz-elections-20']])).toEqual({ ok: true });
  const { course, drafts } = await desk();
  expect(course.lessons).toMatchObject([
    { id: 'les-the-box-en', provisions: ['kz-elections-20'], minutes: 8 },
  ]);
  const text = drafts.find(({ kind }) => kind === 'lesson');
  expect(text?.key).toBe('les-the-box-en:ru');
  const { front, body } = draftParts(text?.body ?? '');
  // Nobody has summed it up or checked the law for it yet.
  expect(front).toEqual({ title: 'The box ru', summary: '', lawCheckedOn: '' });
  expect(body).toContain('<Law id="kz-elections-20" />');
  const page = coursePage(school.library, await desk(), 'kk');
  expect(page.lessons).toMatchObject([
    {
      texts: { kk: { state: 'missing' }, ru: { state: 'draft' }, en: { state: 'missing' } },
      published: false,
    },
  ]);
  const person = { id: personId, role: 'trainer' as const };
  expect(await myCourses(school, person, 'kk')).toMatchObject([
    { id: 'crs-ballot', lessons: 1, published: false },
  ]);
});

test.for(['kk', 'ru', 'en'])(
  'a lesson begun in %s is a source: it follows no other language',
  async (language) => {
    const { school, desk, act } = await courseBegun();
    await act(
      [...lesson, ['written-in', language]].filter(
        ([name, value]) => name !== 'written-in' || value === language,
      ) as [string, string][],
    );
    const { drafts } = await desk();
    const text = drafts.find(({ kind }) => kind === 'lesson');
    expect(draftParts(text?.body ?? '').translatedFrom).toBe(null);
    const [row] = coursePage(school.library, await desk(), 'kk').lessons;
    expect(row?.texts[language as 'kk']).toMatchObject({ from: null });
  },
);

test('two lessons of one title have addresses of their own; without a rule nothing is cited', async () => {
  const { desk, act } = await courseBegun();
  await act(lesson);
  await act(lesson);
  const { course, drafts } = await desk();
  expect(course.lessons.map(({ id }) => id)).toEqual(['les-the-box-en', 'les-the-box-en-2']);
  expect(drafts.filter(({ kind }) => kind === 'lesson').some(({ body }) => body.includes('<Law'))).toBe(
    false,
  );
});

test('what is missing in a form is named by its field', async () => {
  const { act } = await courseBegun();
  const empty = await act([
    ['intent', 'add-lesson'],
    ['title-kk', 'Жәшік'],
    ['title-en', '!'],
    ['minutes', '90'],
  ]);
  expect(empty).toMatchObject({
    reason: 'faults',
    faults: [{ field: 'title-ru' }, { field: 'title-en', fault: 'slug' }, { field: 'minutes' }],
  });
  const uneven = await act([
    ['intent', 'describe'],
    ...inFields('title', 'T'),
    ...inFields('summary', 'S'),
    ['audience', 'observer'],
    ['objectives-kk', 'бір\nекі'],
    ['objectives-ru', 'один'],
    ['objectives-en', 'one\ntwo'],
  ]);
  expect(uneven).toMatchObject({ faults: [{ field: 'objectives-ru', fault: 'objectives-uneven' }] });
});

test('the planned minutes of a lesson are changed, and nothing but a number of minutes is taken', async () => {
  const { school, desk, act } = await courseBegun();
  await act(lesson);
  const plan = (minutes: string, id = 'les-the-box-en') =>
    act([
      ['intent', 'minutes'],
      ['lesson', id],
      ['minutes', minutes],
    ]);
  expect(await plan('12')).toEqual({ ok: true });
  expect((await desk()).course.lessons).toMatchObject([{ id: 'les-the-box-en', minutes: 12 }]);
  expect(coursePage(school.library, await desk(), 'kk').lessons).toMatchObject([{ minutes: 12 }]);
  for (const wrong of ['', '0', '61', '7,5', 'сегіз'])
    expect(await plan(wrong)).toMatchObject({ reason: 'faults', faults: [{ fault: 'minutes' }] });
  expect(await plan('9', 'les-elsewhere')).toMatchObject({ ok: false });
  expect((await desk()).course.lessons).toMatchObject([{ minutes: 12 }]);
});

test('who saves over a page that somebody else has saved is told, and nothing is lost', async () => {
  const { desk, act } = await courseBegun();
  await act(lesson);
  const seen = await desk();
  await act(lesson);
  const up: [string, string][] = [
    ['intent', 'up'],
    ['lesson', 'les-the-box-en'],
  ];
  expect(
    await act(
      [
        ['intent', 'exam'],
        ['passMark', '80'],
        ['minutes', '9'],
        ['cooldownHours', '1'],
        ['count-les-the-box-en', '2'],
      ],
      seen,
    ),
  ).toEqual({ ok: false, reason: 'changed' });
  expect((await desk()).course.exam.passMark).toBe(70);
  expect(await act(up)).toEqual({ ok: true });
});

test('the exam takes whole numbers within bounds; a lesson that was never published may be taken out', async () => {
  const { desk, act } = await courseBegun();
  await act(lesson);
  const exam = (passMark: string, count: string) =>
    act([
      ['intent', 'exam'],
      ['passMark', passMark],
      ['minutes', '9'],
      ['cooldownHours', '0'],
      ['count-les-the-box-en', count],
    ]);
  expect(await exam('101', '1')).toEqual({ ok: false, reason: 'exam' });
  expect(await exam('60', '1.5')).toEqual({ ok: false, reason: 'exam' });
  expect(await exam('60', '2')).toEqual({ ok: true });
  expect((await desk()).course.exam).toMatchObject({ passMark: 60, draw: [{ count: 2 }] });
  await act([
    ['intent', 'remove'],
    ['lesson', 'les-the-box-en'],
  ]);
  expect((await desk()).course).toMatchObject({ lessons: [], exam: { draw: [] } });
  expect(await act([['intent', 'nonsense']])).toEqual({ ok: false, reason: 'unknown' });
});

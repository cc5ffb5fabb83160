import { expect, test } from 'vitest';
import type { Course } from '#app/content/schema/course.ts';
import { createCourse } from '#app/domain/authoring/courses/create-course.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { propose } from '#app/domain/authoring/review/propose.ts';
import type { School } from '#app/school.server.ts';
import { gather } from '#app/views/review/propose-gather.server.ts';
import { isReady, proposeView } from '#app/views/review/propose-view.server.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { addAccount } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const of = { courseId: 'crs-gender-quotas', lessonId: 'les-equality-in-numbers' };
const now = new Date('2026-11-22T12:00:00Z');

async function aWriter(school: School) {
  const personId = await addAccount(school, { handle: 'writer', role: 'trainer', now });
  const units = await publishedUnits(school.db);
  const bodyOf = (key: string) => units.find((unit) => unit.key === key)?.body ?? '';
  const save = async (kind: 'lesson' | 'question' | 'course', key: string, body: string) => {
    const saved = await saveDraft(school.db, {
      ...{ kind, key, body, courseId: of.courseId, version: null, holder: null, personId, now },
    });
    if (!saved.ok) throw new Error(saved.reason);
  };
  return { personId, bodyOf, save };
}

async function gathered(school: School) {
  const found = await gather(school, of, now);
  if (!found) throw new Error('no course');
  return found;
}

test('what differs is proposed, with its writers; what is wrong in it forbids that', async () => {
  const school = await testSchool();
  const { personId, bodyOf, save } = await aWriter(school);
  expect(await gathered(school)).toMatchObject({ units: [], obstacles: [], open: null });

  const key = `${of.lessonId}:kk`;
  await save('lesson', key, `${bodyOf(key)}\nТағы бір сөйлем.\n`);
  await save('lesson', `${of.lessonId}:ru`, bodyOf(`${of.lessonId}:ru`));
  const ready = await gathered(school);
  expect(ready.units.map((unit) => unit.key)).toEqual([key]);
  expect(ready).toMatchObject({ writers: [personId], needsLawCheck: false });
  expect(isReady(ready)).toBe(true);

  const courseNow = JSON.parse(bodyOf(of.courseId)) as { title: object };
  await save('course', of.courseId, JSON.stringify({ ...courseNow, title: { kk: 'А', ru: 'Б', en: 'C' } }));
  const units = [...(await gathered(school)).units];
  expect(units.map((unit) => unit.key)).toEqual([key, of.courseId]);
  const change = { kk: 'а', ru: 'б', en: 'c' };
  const proposal = { ...of, units, change, legal: false, needsLawCheck: false, writers: [], personId, now };
  await propose(school.db, { ...proposal, publishAt: null });
  const waiting = await gathered(school);
  expect(waiting.units).toEqual([]);
  expect(proposeView(waiting, of, 'ru').texts.map(({ name, waiting: is }) => [name, is])).toEqual([
    [`lesson.${key}`, true],
    [`course.${of.courseId}`, true],
  ]);
});

test('hostile and broken texts cannot be proposed, and each says where it is wrong', async () => {
  const school = await testSchool();
  const { bodyOf, save } = await aWriter(school);
  const key = `${of.lessonId}:en`;
  await save('lesson', key, `${bodyOf(key)}\n\n{process.exit()}\n\n<script>alert(1)</script>\n`);
  await save(
    'question',
    'q-new',
    JSON.stringify({ lesson: of.lessonId, id: 'q-new', prompt: { ru: 'Что?' } }),
  );
  const found = await gathered(school);
  expect(isReady(found)).toBe(false);
  const { texts, problems } = proposeView(found, of, 'ru');
  expect(texts.map(({ name, label }) => [name, label])).toMatchObject([
    [`lesson.${key}`, { kind: 'lesson', language: 'English' }],
    ['question.q-new', { kind: 'question', prompt: 'Что?' }],
  ]);
  const mended = new Set(problems.filter(({ level }) => level === 'error').map(({ target }) => target));
  expect([...mended]).toContainEqual({ kind: 'question', id: 'q-new' });
  const atLine = bodyOf(key).split('\n---\n')[1]?.trimStart().split('\n').length ?? 0;
  const script = problems.find(({ line, target }) => target.kind === 'lesson' && line >= atLine);
  expect(script).toMatchObject({ target: { kind: 'lesson', language: 'en' }, level: 'error' });
});

test('a lesson is first published in three languages, once its course lists it', async () => {
  const school = await testSchool();
  const { save } = await aWriter(school);
  await save('lesson', 'les-brand-new:kk', '---\ntitle: Жаңа\n---\nМәтін');
  const found = await gather(school, { ...of, lessonId: 'les-brand-new' }, now);
  expect(found?.obstacles).toEqual([{ kind: 'three', missing: ['ru', 'en'] }, { kind: 'unlisted' }]);
  expect(await gather(school, { courseId: 'crs-none', lessonId: 'les-none' }, now)).toBeNull();
});

test('a course is proposed alone, with nothing of its lessons; a new one goes out with its first lesson', async () => {
  const school = await testSchool();
  const { personId, bodyOf, save } = await aWriter(school);
  const alone = { courseId: of.courseId, lessonId: null };
  expect(await gather(school, alone, now)).toMatchObject({ units: [], obstacles: [], open: null });

  const course = JSON.parse(bodyOf(of.courseId)) as Course;
  const key = `${of.lessonId}:kk`;
  await save('lesson', key, `${bodyOf(key)}\nТағы бір сөйлем.\n`);
  await save(
    'course',
    of.courseId,
    JSON.stringify({
      ...course,
      summary: { ...course.summary, ru: 'Иначе' },
      lessons: [
        ...course.lessons.toReversed(),
        { ...course.lessons[0], id: 'les-begun', folder: '77-begun' },
      ],
    }),
  );
  const found = await gather(school, alone, now);
  if (!found) throw new Error('no course');
  expect(isReady(found)).toBe(true);
  expect(found).toMatchObject({ needsLawCheck: false, problems: [] });
  expect(found.units.map((unit) => unit.key)).toEqual([of.courseId]);
  const proposed = JSON.parse(found.units[0]?.body ?? '') as Course;
  // A lesson that is not ready stays behind.
  expect(proposed.lessons.map(({ id }) => id)).toEqual(course.lessons.map(({ id }) => id).toReversed());

  const view = proposeView(found, alone, 'ru');
  expect(view).toMatchObject({ lesson: null, isNew: false, course: course.title.ru });
  const change = { kk: 'а', ru: 'б', en: 'c' };
  const proposal = { ...alone, units: found.units, change, legal: false, needsLawCheck: false, writers: [] };
  await propose(school.db, { ...proposal, personId, now, publishAt: null });
  expect(await gather(school, alone, now)).toMatchObject({ units: [], open: { lessonId: null } });

  const begun = { ...course, id: 'crs-begun', slug: 'begun' };
  await createCourse(school.db, { personId, course: begun, now });
  const first = await gather(school, { courseId: 'crs-begun', lessonId: null }, now);
  expect(first?.obstacles).toEqual([{ kind: 'no-lesson' }]);
});

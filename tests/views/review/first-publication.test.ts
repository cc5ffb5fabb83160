import { expect, test } from 'vitest';
import type { CourseDraft } from '#app/content/schema/course.ts';
import { createCourse } from '#app/domain/authoring/courses/create-course.ts';
import { draftsOfCourse } from '#app/domain/authoring/drafts/drafts.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { changesOfLesson } from '#app/domain/authoring/history/changes-of-lesson.ts';
import { begunCourseAt } from '#app/domain/authoring/media/media-of.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { checkProposal } from '#app/domain/authoring/review/check-proposal.ts';
import { propose, type ProposedUnit } from '#app/domain/authoring/review/propose.ts';
import { publishProposal } from '#app/domain/authoring/review/publish-proposal.ts';
import type { School } from '#app/school.server.ts';
import { proposalView } from '#app/views/review/proposal-view.server.ts';
import { gather } from '#app/views/review/propose-gather.server.ts';
import { queueView } from '#app/views/review/queue-view.server.ts';
import { courseOnDesk } from '#app/views/studio/course-draft.server.ts';
import { lessonOnDesk } from '#app/views/studio/lesson/lesson-on-desk.server.ts';
import { questionsOnDesk } from '#app/views/studio/questions/questions-on-desk.server.ts';
import { addAccount } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const now = new Date('2026-11-22T12:00:00Z');
const courseId = 'crs-new';
const first = { courseId, lessonId: 'les-new-first' };
const second = { courseId, lessonId: 'les-new-second' };
const words = { kk: 'Жаңа сабақ', ru: 'Новый урок', en: 'A new lesson' };

/** A course like a shipped one, with two lessons; the first is written, with its questions. */
async function aBegunCourse(school: School, personId: string) {
  const model = school.library.course('crs-gender-quotas');
  const [one, two] = model?.lessons ?? [];
  if (!model || !one || !two) throw new Error('The shipped course is missing.');
  const course: CourseDraft = {
    ...{ ...model, id: courseId, slug: 'new-course', title: words },
    lessons: [
      { ...one, id: first.lessonId },
      { ...two, id: second.lessonId },
    ],
    exam: {
      ...model.exam,
      draw: [
        { lesson: first.lessonId, count: 40 },
        { lesson: second.lessonId, count: 3 },
      ],
    },
  };
  await createCourse(school.db, { personId, course, now });
  const units = await publishedUnits(school.db);
  const save = async (kind: 'lesson' | 'question', key: string, body: string) => {
    await saveDraft(school.db, { kind, key, courseId, body, version: null, holder: null, personId, now });
  };
  const renamed = (body: string) => body.replaceAll(/\bq-/g, 'q-new-').replaceAll(one.id, first.lessonId);
  const write = async (languages: string[]) => {
    for (const language of languages) {
      const text = units.find(({ key }) => key === `${one.id}:${language}`)?.body ?? '';
      await save('lesson', `${first.lessonId}:${language}`, renamed(text));
    }
  };
  const ask = async (only?: 'practice') => {
    const questions = school.library
      .questionsOf(model.id)
      .filter(({ question }) => question.lesson === one.id);
    for (const { question } of questions) {
      await save(
        'question',
        question.id.replace(/^q-/, 'q-new-'),
        renamed(JSON.stringify(only ? { ...question, use: [only] } : question)),
      );
    }
    return questions.filter(({ question }) => question.use.includes('exam')).length;
  };
  return { write, ask };
}

/** What waits for reviewers is still what its authors see and write on. */
async function staysOnDesk(school: School, units: readonly ProposedUnit[]) {
  expect((await courseOnDesk(school, courseId))?.course.title).toEqual(words);
  const lesson = await lessonOnDesk(school, { course: courseId, lesson: first.lessonId });
  const text = units.find(({ key }) => key === `${first.lessonId}:ru`);
  expect(lesson?.texts.ru).toMatchObject({ raw: text?.body, version: null, published: null });
  const asked = units.filter(({ kind }) => kind === 'question').map(({ key }) => key);
  const onDesk = (await questionsOnDesk(school, courseId))?.questions.map(({ form }) => form.id);
  expect(onDesk?.toSorted()).toEqual(asked.toSorted());
  // Pictures are looked for under its address by whoever reviews it.
  expect(await begunCourseAt(school.db, 'new-course')).toBe(courseId);
}

test('a new course without an exam question is told so, and nothing untrue of its objectives', async () => {
  const school = await testSchool();
  const writer = await addAccount(school, { handle: 'writer', role: 'trainer', now });
  const { write, ask } = await aBegunCourse(school, writer);
  await write(['kk', 'ru', 'en']);
  await ask('practice');
  const found = await gather(school, first, now);
  expect(found?.obstacles).toEqual([{ kind: 'no-exam' }]);
  expect(found?.problems.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a new course begins with the lesson that is ready, in three languages, with its exam', async () => {
  const school = await testSchool();
  const { db } = school;
  const writer = await addAccount(school, { handle: 'writer', role: 'trainer', now });
  const reviewer = await addAccount(school, { handle: 'reviewer', role: 'reviewer', now });
  const { write, ask } = await aBegunCourse(school, writer);

  await write(['kk']);
  expect((await gather(school, first, now))?.obstacles).toEqual([
    { kind: 'three', missing: ['ru', 'en'] },
    { kind: 'no-exam' },
  ]);
  await write(['ru', 'en']);
  const examQuestions = await ask();
  const ready = await gather(school, first, now);
  expect(ready?.problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(ready).toMatchObject({ obstacles: [], needsLawCheck: true, writers: [writer] });
  const units = ready?.units ?? [];
  expect(units.map(({ kind }) => kind)).toContain('course');

  const proposed = await propose(db, {
    ...{ ...first, units, change: words, legal: false, needsLawCheck: true, publishAt: null },
    ...{ writers: [writer], personId: writer, now },
  });
  const proposalId = proposed.ok ? proposed.proposalId : '';
  await staysOnDesk(school, units);
  // Reviewers see what it is: a new lesson, by its name, though no course is published yet.
  const title = ready?.desk.course.lessons[0]?.title.ru;
  const context = { school, person: null, source: '192.0.2.1' };
  const person = { id: reviewer, role: 'reviewer' as const };
  const asked = { proposalId, language: 'ru' as const, person, item: null };
  expect(await proposalView(context, asked)).toMatchObject({
    ...{ isNew: true, course: words.ru, lesson: title, seen: null, item: { isNew: true } },
  });
  expect(await queueView(context, { personId: reviewer, language: 'ru' })).toMatchObject([
    { isNew: true, course: words.ru, lesson: title },
  ]);
  for (const aspect of ['law', 'language'] as const) {
    await checkProposal(db, { proposalId, aspect, passed: true, note: '', reviewerId: reviewer, now });
  }
  expect(await publishProposal(db, { proposalId, personId: reviewer, now })).toEqual({ ok: true });
  await school.refresh();

  const course = school.library.course(courseId);
  expect(course?.lessons.map(({ id }) => id)).toEqual([first.lessonId]);
  expect(course?.exam.draw).toEqual([{ lesson: first.lessonId, count: examQuestions }]);
  expect(school.library.lessonText(first.lessonId, 'kk')?.language).toBe('kk');
  expect(await changesOfLesson(db, { lessonId: first.lessonId, language: 'kk' })).toEqual([]);
  // The course goes on as a draft, from what is published now.
  expect(await draftsOfCourse(db, courseId)).toMatchObject([
    { kind: 'course', baseRevisionId: school.library.revisionOf('course', courseId)?.revisionId },
  ]);
  expect((await gather(school, first, now))?.units).toEqual([]);
  expect((await gather(school, second, now))?.obstacles).toEqual([
    { kind: 'three', missing: ['kk', 'ru', 'en'] },
  ]);
});

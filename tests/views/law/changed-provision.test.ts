/** One provision changes, or is not looked at for long: every page, question, exam and certificate that rests on it reacts. */
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test, vi } from 'vitest';
import { examPool } from '#app/content/exam-pool.ts';
import { examPlan } from '#app/content/law/exam-plan.ts';
import { lawImpact, troubledProvisions } from '#app/content/law/law-impact.ts';
import { buildLibrary, type Library } from '#app/content/library.ts';
import { provision as provisionSchema, type ProvisionVersion } from '#app/content/schema/law.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { schoolDay } from '#app/i18n/school-day.ts';
import { loader as lessonPage } from '#app/routes/learn/lesson.tsx';
import { action as startExam, loader as examPage } from '#app/routes/assess/exam.tsx';
import { loader as verifyPage } from '#app/routes/certificates/verified.tsx';
import { loader as rulePage } from '#app/routes/law/provision.tsx';
import type { School } from '#app/school.server.ts';
import { attemptQuestions } from '#db/schema.ts';
import { addAccount, certify, sitExam } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';
import { say } from '../library.ts';

const id = 'kz-elections-20-1-rights';
const courseId = 'crs-observer-rights';
const beforeChange = new Date('2026-11-23T09:00:00Z');
const afterChange = new Date('2026-12-01T09:00:00Z');
const muchLater = new Date('2027-06-01T09:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: beforeChange });
  return () => void vi.useRealTimers();
});

/** The library as if the rule had got one more version; `relearnt` moves the day of checking of some lessons. */
async function libraryWith(
  { db }: School,
  more: Partial<ProvisionVersion>,
  relearnt: { lessons: string; on: string } | null = null,
): Promise<Library> {
  const units = await publishedUnits(db);
  return buildLibrary(
    units.map((unit) => {
      if (unit.kind === 'provision' && unit.key === id) {
        const rule = provisionSchema.parse(JSON.parse(unit.body));
        const last = rule.versions.at(-1);
        if (!last) throw new Error('The rule has no version.');
        const next = {
          ...last,
          text: say('new'),
          change: say('one thing'),
          checkedOn: '2026-11-30',
          ...more,
        };
        const versions = [...rule.versions.slice(0, -1), { ...last, until: '2026-11-25' }, next];
        return { ...unit, body: JSON.stringify({ ...rule, versions }) };
      }
      if (relearnt && unit.kind === 'lesson' && unit.key.startsWith(relearnt.lessons)) {
        return { ...unit, body: unit.body.replace(/^lawCheckedOn: .*$/m, `lawCheckedOn: ${relearnt.on}`) };
      }
      return unit;
    }),
  );
}

async function schoolWithPeople() {
  const school = await testSchool();
  const now = beforeChange;
  const writing = await addAccount(school, { handle: 'zhazyp-otyr', now });
  const attemptId = await sitExam(school, { personId: writing, courseId, right: 15, now, submit: false });
  const holder = await addAccount(school, { handle: 'ustazdyn-ozi', now });
  const passed = await sitExam(school, { personId: holder, courseId, right: 15, now });
  const serial = await certify(school, {
    personId: holder,
    attemptId: passed,
    courseId,
    holderName: 'Аружан',
    now,
  });
  const fresh = await addAccount(school, { handle: 'jana-kelgen', now });
  const person = { id: fresh, kind: 'account', role: 'learner', handle: 'jana-kelgen' } as const;
  return { school, writing, attemptId, serial, person };
}

type Asked = Awaited<ReturnType<typeof schoolWithPeople>>;

/** What a page answers to this person in this school. */
async function page(
  loader: (args: Parameters<typeof lessonPage>[0]) => Promise<Response>,
  { school, person }: Pick<Asked, 'school' | 'person'>,
  params: Record<string, string>,
  query = '',
): Promise<Response> {
  const request = new Request(`http://school/kk/page${query}`);
  return loader({
    request,
    params: { lang: 'kk', ...params },
    context: { school, person, source: '192.0.2.1' },
  });
}

const inLesson = (lesson: string) => ({ course: 'observer-rights', lesson });
const restsOnRule = (library: Library) =>
  library
    .questionsOf(courseId)
    .filter(({ question }) => question.provisions.includes(id))
    .map(({ question }) => question.id);

/** A school in which the rule got a new text after everybody had learnt the old one. */
async function changedSchool() {
  const people = await schoolWithPeople();
  const library = await libraryWith(people.school, { from: '2026-11-25' });
  vi.setSystemTime(afterChange);
  return { people, library, changed: { ...people, school: { ...people.school, library } } };
}

const today = '2026-12-01';

test('a new version: the lessons that rest on it warn, with the day, and no other', async () => {
  const { library, changed } = await changedSchool();
  const resting = lawImpact(library, id, today)?.lessons ?? [];
  expect(resting.length).toBeGreaterThan(0);
  const { lessons } = courseOf(library);
  expect(lessons.length).toBeGreaterThan(resting.length);
  for (const { id: lessonId, folder } of lessons) {
    const answer = await page(lessonPage, changed, inLesson(folder.replace(/^\d\d-/, '')));
    const { lesson } = (await answer.json()) as Lesson;
    const warned = resting.some((one) => one.id === lessonId) ? [{ id, date: '2026-11-25' }] : [];
    expect(lesson.lawLines.changed, folder).toMatchObject(warned);
    expect(lesson.lawLines.changed, folder).toHaveLength(warned.length);
  }
});

test('a new version: its questions leave the pool and no others; checked again, they are back', async () => {
  const { people, library } = await changedSchool();
  const ids = (of: Library) => examPool(of, courseId, today).map(({ question }) => question.id);
  const gone = restsOnRule(library);
  const before = ids(people.school.library);
  expect(gone.length).toBeGreaterThan(0);
  expect(ids(library)).toEqual(before.filter((question) => !gone.includes(question)));
  const again = await libraryWith(people.school, { from: '2026-11-25' }, { lessons: 'les-', on: today });
  expect(ids(again)).toEqual(before);
  expect(troubledProvisions(library, today)).toContainEqual(
    expect.objectContaining({ health: 'changed-since', provision: library.provision(id) }),
  );
});

test('a new version: the exam goes on with what is left, an open paper is finished on what it pinned', async () => {
  const { people, library, changed } = await changedSchool();
  const { db } = people.school;
  const plan = examPlan(library, courseOf(library), today);
  expect(plan.open).toBe(true);
  const exam = (await (await page(examPage, changed, { course: 'observer-rights' })).json()) as Exam;
  expect(exam).toMatchObject({ standing: { may: 'start' }, rules: { questions: plan.asked } });

  const started = await page(startExam, changed, { course: 'observer-rights' });
  expect(started.status).toBe(302);
  const attempt = started.headers.get('location')?.split('/').at(-1) ?? '';
  const asked = await db.read.select().from(attemptQuestions).where(eq(attemptQuestions.attemptId, attempt));
  expect(asked).toHaveLength(plan.asked);
  const gone = restsOnRule(library);
  expect(asked.filter(({ questionId }) => gone.includes(questionId))).toEqual([]);

  const { writing, attemptId } = people;
  const finished = await submitAttempt(db, { personId: writing, attemptId, now: afterChange });
  expect(finished).toMatchObject({ ok: true, points: 15, maxPoints: 15, passed: true });
});

test('a new version: the certificate stays valid and says when the law moved on; the rule shows both texts', async () => {
  const { people, changed } = await changedSchool();
  const verified = (await (await page(verifyPage, changed, { serial: people.serial })).json()) as Verified;
  expect(verified.verified).toMatchObject({ state: 'valid', lawChangedOn: '2026-11-25' });

  const on = async (day: string) => {
    const answer = await page(rulePage, changed, { provision: id }, `?on=${day}`);
    return { status: answer.status, ...((await answer.json()) as Rule) };
  };
  const before = await on('2026-11-24');
  expect(before.provision.versions.map(({ change }) => change)).toEqual(['one thing (kk)', null]);
  expect(before.provision.asOf).toMatchObject({ known: true, index: 0 });
  expect((await on('26.11.2026')).provision.asOf).toMatchObject({ known: true, index: 1 });
  expect(await on('31.11.2026')).toMatchObject({ status: 422, provision: { asOf: null } });
});

test('no look at the law for more than 180 days: every lesson says so, the exam closes and says why', async () => {
  const people = await schoolWithPeople();
  vi.setSystemTime(muchLater);
  const { library, db } = people.school;

  const lesson = (await (await page(lessonPage, people, inLesson('rights-and-duties'))).json()) as Lesson;
  expect(lesson.lesson.lawLines.changed).toEqual([]);
  expect(lesson.lesson.lawLines.stale.map((rule) => rule.id)).toContain(id);

  const left = examPool(library, courseId, schoolDay(muchLater));
  expect(left.filter(({ question }) => question.provisions.length > 0)).toEqual([]);

  const exam = (await (await page(examPage, people, { course: 'observer-rights' })).json()) as Exam;
  expect(exam.standing).toMatchObject({ may: 'nobody', fewest: 10 });
  const refused = await page(startExam, people, { course: 'observer-rights' });
  expect([refused.status, await refused.json()]).toEqual([409, { tooSmall: true }]);

  const { writing, attemptId, serial } = people;
  const open = { ...people, person: { ...people.person, id: writing } };
  const going = (await (await page(examPage, open, { course: 'observer-rights' })).json()) as Exam;
  expect(going.standing).toEqual({ may: 'continue', attemptId });
  const finished = await submitAttempt(db, { personId: writing, attemptId, now: muchLater });
  expect(finished).toMatchObject({ ok: true, passed: true });

  const verified = (await (await page(verifyPage, people, { serial })).json()) as Verified;
  expect(verified.verified).toMatchObject({ state: 'valid', lawChangedOn: null });
});

test('what is only announced, or begins tomorrow, touches nothing', async () => {
  const { school } = await schoolWithPeople();
  const all = examPool(school.library, courseId, today).length;
  const announced = await libraryWith(school, { from: '2026-11-25', status: 'announced' });
  const tomorrow = await libraryWith(school, { from: '2026-12-02', checkedOn: '2026-11-22' });
  expect(examPool(announced, courseId, today)).toHaveLength(all);
  expect(examPool(tomorrow, courseId, today)).toHaveLength(all);
  expect(examPool(tomorrow, courseId, '2026-12-02').length).toBeLessThan(all);
});

function courseOf(library: Library) {
  const course = library.course(courseId);
  if (!course) throw new Error('There is no such course.');
  return course;
}

interface Lesson {
  lesson: { lawLines: { changed: { id: string; date: string }[]; stale: { id: string }[] } };
}
interface Exam {
  standing: { may: string };
  rules: { questions: number };
}
interface Verified {
  verified: { state: string; lawChangedOn: string | null } | null;
}
interface Rule {
  provision: { versions: { change: string | null }[]; asOf: unknown };
}

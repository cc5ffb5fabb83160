import { expect, test } from 'vitest';
import { buildLibrary } from '#app/content/library.ts';
import { addAuthor } from '#app/domain/authoring/courses/add-author.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { sourceRevisions } from '#app/domain/authoring/source-revisions.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { action as startExam, loader as examPage } from '#app/routes/assess/exam.tsx';
import { loader as lessonPage } from '#app/routes/learn/lesson.tsx';
import { loader as translationsPage } from '#app/routes/teach/translations.tsx';
import type { School } from '#app/school.server.ts';
import { courseOnDesk } from '#app/views/studio/course-draft.server.ts';
import { coursePage } from '#app/views/studio/course-page.server.ts';
import { translationQueue, translationRows } from '#app/views/studio/translations.server.ts';
import { addAccount } from '../../builders.ts';
import { testSchool } from '../../test-school.ts';

const now = new Date('2026-11-22T06:00:00Z');
const courseId = 'crs-observer-rights';
const lessonId = 'les-who-observes';
const sentence = 'Қосымша бір сөйлем тұр.';

async function schoolWithTrainer() {
  const school = await testSchool();
  const id = await addAccount(school, { handle: 'aigul', role: 'trainer', now });
  await addAuthor(school.db, { courseId, handle: 'aigul', actorId: null, now });
  const published = new Map(
    (await publishedUnits(school.db, { kinds: ['lesson'] })).map((unit) => [unit.key, unit]),
  );
  const bodyOf = (language: Language) => published.get(`${lessonId}:${language}`)?.body ?? '';
  const draft = (language: Language, body: string) =>
    saveDraft(school.db, {
      ...{ kind: 'lesson', key: `${lessonId}:${language}`, courseId, body },
      ...{ version: null, holder: null, personId: id, now },
    });
  return { school, person: { id, role: 'trainer' } as const, bodyOf, draft };
}

test('nothing waits while all texts are current, and nothing of courses of others', async () => {
  const { school, person } = await schoolWithTrainer();
  expect(await translationQueue(school, person, 'ru')).toEqual([]);
  const desk = await courseOnDesk(school, courseId);
  const rows = desk ? translationRows(school.library, desk, 'en') : [];
  expect(rows.length).toBeGreaterThan(3);
  for (const { texts } of rows) for (const one of languages) expect(texts[one].state).toBe('current');
});

test('a changed source puts its translations in the queue with the sentences that changed', async () => {
  const { school, person, bodyOf, draft } = await schoolWithTrainer();
  await draft('kk', `${bodyOf('kk').trimEnd()}\n\n${sentence}\n`);
  const tasks = await translationQueue(school, person, 'ru');
  expect(tasks.map(({ language }) => language)).toEqual(['ru', 'en']);
  expect(tasks[0]).toMatchObject({
    ...{ lesson: { id: lessonId }, from: 'kk', state: 'stale', behindLaw: false, words: 4, draft: false },
    changed: [{ text: sentence, change: 'added' }],
  });
});

test('a changed rule comes first; what is not translated yet comes last, with all its words', async () => {
  const { school, person, bodyOf, draft } = await schoolWithTrainer();
  const changed = bodyOf('kk').replace('\nlawCheckedOn', '\nruleChangedOn: 2026-11-20\nlawCheckedOn');
  await draft('kk', `${changed.trimEnd()}\n\n${sentence}\n`);
  await draft('en', bodyOf('en').replace('\nlawCheckedOn', '\nruleChangedOn: 2026-11-20\nlawCheckedOn'));
  const tasks = await translationQueue(school, person, 'kk');
  expect(tasks.map(({ language, behindLaw, draft: at }) => [language, behindLaw, at])).toEqual([
    ['ru', true, false],
    ['en', false, true],
  ]);
});

test('the page of a course says of each text how it stands', async () => {
  const { school, bodyOf, draft } = await schoolWithTrainer();
  const states = async () => {
    const desk = await courseOnDesk(school, courseId);
    const lesson = desk && coursePage(school.library, desk, 'kk').lessons.find(({ id }) => id === lessonId);
    return languages.map((one) => [lesson?.texts[one].state, lesson?.texts[one].behindLaw]);
  };
  await draft('ru', bodyOf('ru').replace('\n---\n', '\n---\n\n'));
  expect(await states()).toEqual([
    ['current', false],
    ['draft', false],
    ['current', false],
  ]);
  const changed = bodyOf('kk').replace('\nlawCheckedOn', '\nruleChangedOn: 2026-11-20\nlawCheckedOn');
  await draft('kk', `${changed.trimEnd()}\n\n${sentence}\n`);
  expect(await states()).toEqual([
    ['draft', false],
    ['stale', true],
    ['stale', true],
  ]);
});

test('texts a lesson had are found by key, newest first', async () => {
  const { school, bodyOf } = await schoolWithTrainer();
  const found = await sourceRevisions(school.db, [`${lessonId}:kk`, 'les-nobody:kk']);
  expect([...found]).toEqual([[`${lessonId}:kk`, [bodyOf('kk')]]]);
  expect(await sourceRevisions(school.db, [])).toEqual(new Map());
});

test('the page is for those who write courses', async () => {
  const { school, person } = await schoolWithTrainer();
  const ask = (who: typeof person | null, role: 'trainer' | 'learner') =>
    translationsPage({
      request: new Request('http://school/ru/teach/translations'),
      params: { lang: 'ru' },
      context: {
        ...{ school, source: '192.0.2.1' },
        person: who && { id: who.id, kind: 'account', role, handle: 'aigul' },
      },
    });
  expect(await (await ask(person, 'trainer')).json()).toMatchObject({ tasks: [] });
  await expect(ask(person, 'learner')).rejects.toMatchObject({ status: 403 });
  await expect(ask(null, 'learner')).rejects.toMatchObject({ status: 401 });
});

/** The school as if the rules of every lesson had changed in Kazakh after they were translated. */
async function schoolBehind() {
  const { school, person } = await schoolWithTrainer();
  const units = (await publishedUnits(school.db)).map((unit) =>
    unit.kind === 'lesson' && unit.key.endsWith(':kk')
      ? {
          ...unit,
          body: `${unit.body.replace('\nlawCheckedOn', '\nruleChangedOn: 2026-11-20\nlawCheckedOn')}\n${sentence}\n`,
        }
      : unit,
  );
  const behind: School = { ...school, library: buildLibrary(units) };
  const ask = (lang: Language, params: Record<string, string>) => ({
    request: new Request(`http://school/${lang}/page`, { method: 'GET' }),
    params: { lang, course: 'observer-rights', ...params },
    context: {
      ...{ school: behind, source: '192.0.2.1' },
      person: { id: person.id, kind: 'account', role: 'learner', handle: 'aigul' } as const,
    },
  });
  return { ask };
}

test('when the rules changed, the exam closes in the languages that are behind, says why, and stays open in the others', async () => {
  const { ask } = await schoolBehind();
  type Page = { standing: { may: string }; behind: { slug: string }[] };
  const page = async (lang: Language) => (await (await examPage(ask(lang, {}))).json()) as Page;
  const russian = await page('ru');
  expect(russian.standing.may).toBe('nobody');
  expect(russian.behind.map(({ slug }) => slug)).toContain('who-observes');
  expect(await page('kk')).toMatchObject({ standing: { may: 'start' }, behind: [] });
  expect((await startExam(ask('ru', {}))).status).toBe(409);
  expect((await startExam(ask('kk', {}))).status).toBe(302);
});

test('a lesson says in one line that its rule changed, in the languages that are behind', async () => {
  const { ask } = await schoolBehind();
  type Page = { lesson: { stale: boolean; behindLaw: boolean } };
  const page = async (lang: Language) =>
    ((await (await lessonPage(ask(lang, { lesson: 'who-observes' }))).json()) as Page).lesson;
  expect(await page('en')).toMatchObject({ stale: true, behindLaw: true });
  expect(await page('kk')).toMatchObject({ stale: false, behindLaw: false });
}, 20_000);

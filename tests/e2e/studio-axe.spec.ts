import type { Browser, Page } from '@playwright/test';
import { questionTypes } from '#app/content/question-draft/question-form.ts';
import { languages } from '#app/i18n/languages.ts';
import { expectAccessible } from './support/accessible.ts';
import { smallTargets } from './support/layout.ts';
import { learnerAt, type Learner } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';
import { addStaff, draftLesson, proposeUnchecked, withDatabase } from './support/studio-people.ts';

// Colours on their way from one theme to the other have no contrast of their own.
test.use({ viewport: { width: 360, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

const courseId = 'crs-observer-rights';
const lessonId = 'les-violation-act';

/** A text with a fault of every sort that one can make: the drafts of each test are in a language of its own. */
async function faultyDraft({ to, language }: Learner, of = lessonId): Promise<string> {
  await withDatabase(async (db) => {
    const { id: personId } = await addStaff(db, 'trainer', courseId);
    const change = (body: string) => `${body}\n<Nothing />\n\n<Law id="gone" />\n\n![](media/gone.png)\n`;
    await draftLesson(db, { courseId, key: `${of}:${language}`, personId, change });
  });
  return to.studio.propose(courseId, of);
}

async function proposal({ to, language }: Learner): Promise<string> {
  const id = await withDatabase(async (db) => {
    const { id: personId } = await addStaff(db, 'trainer', courseId);
    const change = (body: string) => `${body}\n\n${language}\n`;
    return proposeUnchecked(db, { courseId, key: `les-rapid-exchange:${language}`, personId, change });
  });
  return to.studio.proposal(id);
}

const written = async (page: Page) => {
  await expect(page.locator('.cm-content').first()).toBeVisible();
  await expect(page.locator('.editor-problems [role="status"]')).not.toBeEmpty({ timeout: 20_000 });
};

interface StudioPage {
  name: string;
  at: (learner: Learner) => string | Promise<string>;
  /** What must be there before it is looked at. */
  there?: (page: Page) => Promise<void>;
  /** It has frames that allow no script: the browser says so when axe wants to look into them. */
  framed?: true;
}

async function unwatched(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

const pages: StudioPage[] = [
  { name: 'courses', at: ({ to }) => to.studio.courses() },
  { name: 'course', at: ({ to }) => to.studio.course(courseId) },
  { name: 'questions', at: ({ to }) => to.studio.questions(courseId) },
  ...questionTypes.map((type) => ({
    name: `new question, ${type}`,
    at: ({ to }: Learner) => to.studio.newQuestion(courseId, { type, lesson: lessonId }),
  })),
  { name: 'import', at: ({ to }) => to.studio.importQuestions(courseId) },
  { name: 'media', at: ({ to }) => to.studio.media(courseId) },
  { name: 'translations', at: ({ to }) => to.studio.translations() },
  { name: 'propose', at: (learner) => faultyDraft(learner) },
  { name: 'propose the course', at: ({ to }) => to.studio.proposeCourse(courseId) },
  { name: 'history', at: ({ to }) => to.studio.history(courseId, lessonId) },
  { name: 'help', at: ({ to }) => to.studio.help() },
  { name: 'review', at: ({ to }) => to.studio.review() },
  { name: 'proposal', at: proposal, framed: true },
  {
    name: 'editor',
    at: ({ to, language }) => to.studio.lesson(courseId, 'les-observer-neutrality', language),
    ...{ there: written, framed: true },
  },
  {
    name: 'editor, beside its source',
    at: ({ to }) => to.studio.lesson(courseId, 'les-observer-neutrality', 'ru', { beside: 'kk', line: 3 }),
    ...{ there: written, framed: true },
  },
];

for (const language of languages) {
  for (const { name, at, there, framed } of pages) {
    test(`${name} · ${language}`, async ({ page: watched, browser, seeded }) => {
      const page = framed ? await unwatched(browser) : watched;
      await page.context().addCookies([
        { name: 'theme', value: 'light', url: origin },
        { ...seeded.admin.cookie, url: origin },
      ]);
      const answer = await page.goto(await at(learnerAt(page, language)));
      expect(answer?.status()).toBe(200);
      await there?.(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await smallTargets(page)).toEqual([]);
      await expectAccessible(page);
    });
  }
}

test('a problem of a proposal is told in the language of the page and leads to its line in the editor', async ({
  page,
  enterAs,
}) => {
  const learner = learnerAt(page, 'kk');
  await enterAs('admin');
  await page.goto(await faultyDraft(learner, 'les-observer-recording'));
  const list = page.locator('.problem-list');
  await expect(list).toContainText(learner.t('cures:codes.component-unknown.title', { quoted: 'Nothing' }));
  await list
    .getByRole('link', { name: /^Қазақша/ })
    .first()
    .click();
  await expect(page.locator('.cm-content')).toBeFocused();
  const line = await page.evaluate(() =>
    getSelection()?.anchorNode?.parentElement?.closest('.cm-content')?.getAttribute('lang'),
  );
  expect(line).toBe('kk');
  const shown = page.locator('.cm-line', { hasText: /<Nothing|<Law id="gone"|gone\.png/ }).first();
  await expect(shown).toBeInViewport();
});

test('a translation opens beside its source', async ({ page, enterAs }) => {
  const { to } = learnerAt(page, 'kk');
  await enterAs('admin');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(to.studio.lesson(courseId, 'les-observer-neutrality', 'ru', { beside: 'kk', line: 3 }));
  await expect(page.locator('.editor-pane')).toHaveCount(2);
  const [source, own] = [page.locator('.editor-pane').first(), page.locator('.editor-pane').last()];
  await expect(source.locator('.cm-content')).toHaveAttribute('lang', 'kk');
  await expect(own.locator('.cm-content')).toHaveAttribute('lang', 'ru');
  await expect(own.locator('.cm-content')).toBeFocused();
});

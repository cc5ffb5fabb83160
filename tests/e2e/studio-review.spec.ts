import type { BrowserContext, Page } from '@playwright/test';
import type { Act } from '#app/views/review/done.ts';
import { axeViolations } from './support/axe.ts';
import { sticksOut } from './support/layout.ts';
import { learnerAt } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';
import {
  addStaff,
  draftLesson,
  proposeUnchecked,
  withDatabase,
  type StudioPerson,
} from './support/studio-people.ts';

const courseId = 'crs-gender-quotas';
const { t, to } = learnerAt({} as Page, 'ru');

const enter = (context: BrowserContext, { cookie }: StudioPerson) =>
  context.addCookies([{ ...cookie, url: origin }]);

/** The word of success after an act. */
function says(page: Page, act: Act | 'rolled-back') {
  return page.getByRole('status').filter({ hasText: t(`review:done.${act}`) });
}

async function saysWords(page: Page, mark: string): Promise<void> {
  for (const language of ['kk', 'ru', 'en'])
    await page.locator(`#words-${language}`).fill(`${mark} ${language}`);
}

const lessonId = 'les-equality-in-numbers';
const lessonPage = to.lesson('gender-quotas', 'equality-in-numbers');

/** A reviewer who has written a sentence into a lesson, and another reviewer. */
function twoReviewers(mark: string) {
  return withDatabase(async (db) => {
    const writer = await addStaff(db, 'reviewer', courseId);
    for (const language of ['kk', 'ru', 'en']) {
      await draftLesson(db, {
        ...{ courseId, key: `${lessonId}:${language}`, personId: writer.id },
        change: (body) => `${body.trimEnd()}\n\n${language === 'en' ? 'A trial sentence' : mark}\n`,
      });
    }
    return { writer, reviewer: await addStaff(db, 'reviewer') };
  });
}

/** The words are asked for, then the proposal stands, and its writer can neither check nor publish it. */
async function proposes(page: Page, mark: string): Promise<string> {
  await page.goto(to.studio.propose(courseId, lessonId));
  await page.getByRole('button', { name: t('review:propose.submit') }).click();
  await expect(page.getByRole('alert')).toContainText(t('review:fault.words'));
  await saysWords(page, mark);
  await page.locator('input[name="legal"]').check();
  await page.getByRole('button', { name: t('review:propose.submit') }).click();
  await expect(says(page, 'proposed')).toBeVisible();
  await expect(page.getByText(t('review:fault.own-text'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('review:checks.pass') })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('review:publish.submit') })).toHaveCount(0);
  return new URL(page.url()).pathname;
}

/** Finds the proposal, remarks on a paragraph, checks twice and publishes. */
async function checksAndPublishes(page: Page, proposal: string): Promise<void> {
  await page.goto(to.studio.review());
  await page.locator(`a[href="${proposal}"]`).click();
  await expect(page.locator('ins').first()).toBeAttached();
  expect(await sticksOut(page, 360)).toEqual([]);
  const publish = page.getByRole('button', { name: t('review:publish.submit') });
  await expect(publish).toBeDisabled();
  await page.locator('.diff-row.changed').getByRole('link').first().click();
  await page.locator('#remark-body').fill('Откуда это?');
  await page.getByRole('button', { name: t('review:comments.submit') }).click();
  await expect(page.locator('.quoted')).toBeVisible();
  await expect(says(page, 'remarked')).toBeVisible();
  const settle = page.getByRole('button', { name: t('review:comments.settle') });
  await settle.click();
  await expect(settle).toHaveCount(0);
  await expect(says(page, 'settled')).toBeVisible();
  for (const aspect of ['law', 'language']) {
    const check = page.locator(`#check-${aspect}`);
    await check.getByRole('button', { name: t('review:checks.pass') }).click();
    await expect(check.locator('.ok')).toBeVisible();
    await expect(says(page, 'checked')).toBeVisible();
    await expect(check.getByRole('button', { name: t('review:checks.pass') })).toHaveCount(0);
  }
  await publish.click();
  await expect(publish).toHaveCount(0);
  await expect(says(page, 'published')).toBeVisible();
}

/** Compares two texts in the history and brings the earlier one back; a tick is needed. */
async function goesBack(page: Page): Promise<void> {
  await page.goto(to.studio.history(courseId, lessonId));
  const unit = page.locator('section.panel', { hasText: 'Русский' });
  await unit.getByRole('button', { name: t('review:history.compare') }).click();
  // Both texts as learners saw them, in frames that run nothing; no other text can be asked for.
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(2);
  const address = origin + (await frames.first().getAttribute('src'));
  const shown = await page.request.get(address);
  expect(shown.status()).toBe(200);
  expect(shown.headers()['content-security-policy']).toContain("default-src 'none'");
  expect((await page.request.get(address.replace('revision=', 'revision=0'))).status()).toBe(404);
  expect((await page.request.get(address.replace(courseId, 'crs-observer-rights'))).status()).toBe(404);
  const back = page.getByRole('button', { name: t('review:rollBack.submit') });
  await back.click();
  await expect(page.getByRole('alert')).toContainText(t('review:fault.confirm'));
  await saysWords(page, 'Возврат');
  await page.locator('#confirm').check();
  await back.click();
  await expect(page.getByText(t('review:history.rolledBack'))).toBeVisible();
  await expect(says(page, 'rolled-back')).toBeVisible();
  // What came back is still in the list, marked, and coming back stands above as an act of its own.
  await expect(unit.locator('ol > li')).toHaveCount(3);
  await expect(unit.locator('ol > li').last()).toContainText(t('review:history.now'));
}

test.describe('without JavaScript, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a text goes from its writer over two checks to learners, and back again', async ({
    page,
    context,
    stranger,
  }) => {
    const mark = `Проверка студии ${Date.now()}.`;
    const { writer, reviewer } = await twoReviewers(mark);
    const learner = await stranger();
    await learner.goto(origin + lessonPage);
    await expect(learner.getByText(mark)).toHaveCount(0);

    await enter(context, writer);
    const proposal = await proposes(page, mark);
    await enter(context, reviewer);
    await checksAndPublishes(page, proposal);

    // Learners have it at once, with the words of the change.
    await learner.goto(origin + lessonPage);
    await expect(learner.locator('article')).toContainText(mark);
    await learner.locator('summary', { hasText: t('review:changes.title') }).click();
    await expect(learner.locator('details[open]')).toContainText(`${mark} ru`);

    await goesBack(page);
    await learner.goto(origin + lessonPage);
    await expect(learner.locator('article')).toContainText('Возврат ru');
    await expect(learner.locator('article > .flow').getByText(mark)).toHaveCount(0);
  });
});

test('a hostile text is shown as it is written and runs nothing', async ({ page, context }) => {
  const key = 'les-opinions-on-quotas:ru';
  const hostile =
    '<script>window.hit = 1</script>\n\n<img src="x" onerror="window.hit = 2" />\n\n{(window.hit = 3)}';
  const { reviewer, proposalId } = await withDatabase(async (db) => {
    const writer = await addStaff(db, 'trainer', courseId);
    const change = (body: string) => `${body.trimEnd()}\n\n${hostile}\n`;
    return {
      reviewer: await addStaff(db, 'reviewer'),
      proposalId: await proposeUnchecked(db, { courseId, key, personId: writer.id, change }),
    };
  });
  await enter(context, reviewer);
  await page.goto(to.studio.proposal(proposalId));
  await expect(page.locator('ins', { hasText: 'window.hit = 1' })).toBeVisible();
  const frame = page.frameLocator('iframe').last();
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await expect(frame.getByText(t('review:proposal.broken'))).toBeVisible();
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe').first().locator('h1')).toBeVisible();
  const sides = page.frames().map((one) => new URL(one.url()).searchParams.get('side'));
  expect(new Set(sides)).toEqual(new Set([null, 'old', 'new']));
  for (const one of page.frames()) expect(await one.evaluate(() => 'hit' in window)).toBe(false);

  const answer = await page.request.get(
    to.studio.rendered(proposalId, { item: `lesson.${key}`, side: 'new', language: 'ru' }),
  );
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(answer.headers()['content-security-policy']).not.toContain('script-src');
  expect(await answer.text()).not.toContain('window.hit');
});

test('who may not review is not let in', async ({ page, context }) => {
  const { trainer, stranger, proposalId } = await withDatabase(async (db) => {
    const writer = await addStaff(db, 'trainer', courseId);
    const key = 'les-zipper-and-tools:ru';
    const change = (body: string) => `${body.trimEnd()}\n\nЕщё предложение.\n`;
    const id = await proposeUnchecked(db, { courseId, key, personId: writer.id, change });
    return { trainer: writer, stranger: await addStaff(db, 'trainer'), proposalId: id };
  });
  expect((await page.goto(to.studio.review()))?.status()).toBe(401);
  await enter(context, stranger);
  expect((await page.goto(to.studio.review()))?.status()).toBe(403);
  expect((await page.goto(to.studio.proposal(proposalId)))?.status()).toBe(404);
  expect((await page.goto(to.studio.history(courseId)))?.status()).toBe(404);
  expect((await page.goto(to.studio.propose(courseId, 'les-zipper-and-tools')))?.status()).toBe(404);
  expect((await page.goto(to.studio.proposeCourse(courseId)))?.status()).toBe(404);

  await enter(context, trainer);
  expect((await page.goto(to.studio.proposal(proposalId)))?.status()).toBe(200);
  const address = to.studio.proposal(proposalId);
  const forms: Record<string, string>[] = [
    { intent: 'publish' },
    { intent: 'check', aspect: 'law', passed: 'yes' },
  ];
  for (const form of forms) {
    expect((await page.request.post(address, { form })).status()).toBe(403);
  }
  // Axe brings scripts of its own into frames, and ours run none.
  await page.locator('iframe').evaluateAll((frames) => frames.forEach((frame) => frame.remove()));
  expect(await axeViolations(page)).toEqual([]);
  for (const other of [to.studio.propose(courseId, 'les-zipper-and-tools'), to.studio.history(courseId)]) {
    await page.goto(other);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.goto(address);
  await page.getByRole('button', { name: t('review:withdraw.submit') }).click();
  await expect(page.getByText(t('review:state.withdrawn'))).toBeVisible();
  await expect(says(page, 'withdrawn')).toBeVisible();
});

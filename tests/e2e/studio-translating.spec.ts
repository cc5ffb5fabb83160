import type { Page } from '@playwright/test';
import { chip, saved, text } from './support/editor.ts';
import { learnerAt } from './support/learner.ts';
import { expect, test } from './support/school.ts';
import { beginCourse, withDatabase } from './support/studio-people.ts';

// Every test writes in a course of its own.
const { t, to } = learnerAt({} as Page, 'en');

test('a language without a text begins with the source, which is then marked as followed', async ({
  page,
  enterAs,
  seeded,
}) => {
  await enterAs('admin');
  const names = { courseId: 'crs-begun', lessonId: 'les-begun', personId: seeded.admin.personId };
  const begun = { ...names, ...(await withDatabase((db) => beginCourse(db, names))) };
  await page.goto(to.studio.lesson(begun.courseId, begun.lessonId, 'en'));
  await page.getByRole('button', { name: t('editor:begin.source', { language: 'Қазақша' }) }).click();
  await expect(text(page)).toContainText('Бастапқы мәтін.');
  const title = page.getByLabel(t('editor:front.title'), { exact: true });
  await expect(title).toHaveValue(begun.titles.en);
  await saved(page);
  await page.getByRole('button', { name: t('editor:stamp.now') }).click();
  await expect(page.getByRole('button', { name: new RegExp(t('editor:standing.current')) })).toBeVisible();
  await page.reload();
  await expect(text(page)).toContainText('Бастапқы мәтін.');
  await page.goto(to.studio.lesson(begun.courseId, begun.lessonId, 'ru'));
  await expect(page.getByText(t('cures:codes.file-missing.title'))).toBeVisible();
  await expect(page.locator('.problem-list li')).toHaveCount(1);
  await page.getByRole('button', { name: t('editor:begin.empty') }).click();
  await expect(title).toHaveValue(begun.titles.ru);
  await expect(page.getByRole('button', { name: t('editor:begin.empty') })).toHaveCount(0);
  await saved(page);
});

test('a translation follows its source on the desk: chip, changed sentences and the way to them, without a reload', async ({
  page,
  enterAs,
  seeded,
}) => {
  await enterAs('admin');
  const names = { courseId: 'crs-followed', lessonId: 'les-followed', personId: seeded.admin.personId };
  await withDatabase((db) => beginCourse(db, names));
  await page.goto(to.studio.lesson(names.courseId, names.lessonId, 'en'));
  await page.getByRole('button', { name: t('editor:begin.source', { language: 'Қазақша' }) }).click();
  await saved(page);
  await page.getByRole('button', { name: t('editor:stamp.now') }).click();
  const english = chip(page, 'English');
  await expect(english).toContainText(t('editor:standing.current'));
  await chip(page, 'Қазақша').click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Жаңа сөйлем.');
  await saved(page);
  await expect(english).toContainText(t('editor:standing.stale'));
  await english.click();
  await page.getByRole('button', { name: 'Жаңа сөйлем.' }).click();
  const source = page.getByRole('region', { name: 'Қазақша' });
  await expect(source.locator('.cm-content')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Жаңа сөйлем.');
  await page.keyboard.press('Delete');
  await saved(page);
  await expect(english).toContainText(t('editor:standing.current'));
});

test('what was put into one language is put into the others from the list of what to mend', async ({
  page,
  enterAs,
  seeded,
}) => {
  await enterAs('admin');
  const names = { courseId: 'crs-apart', lessonId: 'les-apart', personId: seeded.admin.personId };
  await withDatabase((db) => beginCourse(db, names));
  await page.goto(to.studio.lesson(names.courseId, names.lessonId, 'en'));
  await page.getByRole('button', { name: t('editor:begin.source', { language: 'Қазақша' }) }).click();
  await saved(page);
  await chip(page, 'Қазақша').click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.locator('.palette summary').click();
  await page.getByRole('button', { name: new RegExp(t('editor:component.Law.name')) }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio').first().check();
  await sheet.getByRole('button', { name: t('editor:insert') }).click();
  await expect(page.locator('.palette')).not.toHaveAttribute('open');
  const mend = page.locator('.problem-list li', { hasText: t('cures:codes.language-apart.title') });
  await expect(mend).toContainText('English');
  await mend.getByRole('button', { name: t('cures:list.addThere') }).click();
  await expect(mend).toHaveCount(0);
  await chip(page, 'English').click();
  await expect(text(page)).toContainText('<Law id="');
});

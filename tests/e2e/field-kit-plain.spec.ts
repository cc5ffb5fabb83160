import { languages } from '#app/i18n/languages.ts';
import { axeViolations } from './support/axe.ts';
import { smallTargets, sticksOut } from './support/layout.ts';
import { learnerAt } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';

const leaves = [
  'kit-start',
  'kit-before',
  'kit-mobile-box',
  'kit-rights',
  'kit-right-copy',
  'kit-act',
  'kit-pad',
  'kit-law',
  'kit-keeping',
];

for (const language of languages) {
  test.describe(`without JavaScript · ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('checklists, rights, a blank act and a blank protocol are read and printed', async ({ page }) => {
      const { t, to } = learnerAt(page, language);
      await page.goto(to.fieldKit());
      await expect(page.getByText(t('kit:noScript'))).toBeVisible();
      await page.getByRole('link', { name: t('kit:tool.act'), exact: true }).click();
      await expect(page.getByRole('heading', { name: t('kit:act.heading') })).toBeVisible();
      await expect(page.getByRole('rowheader', { name: t('kit:act.field.seen') })).toBeVisible();
      await expect(page.locator('#kit-start')).toBeHidden();
      await page.goto(to.fieldKit('kit-pad'));
      await expect(page.locator('#pad-valid')).toBeVisible();
      await page.goto(to.fieldKit('kit-all'));
      await expect(page.locator('.kit-task:visible')).toHaveCount(await page.locator('.kit-task').count());
      await expect(page.locator('.kit-card:visible')).toHaveCount(await page.locator('.kit-card').count());
      // Nothing is offered that would not work.
      await expect(page.locator('main button:visible')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.kit-card').first()).toBeVisible();
      await expect(page.locator('.top')).toBeHidden();
    });
  });

  for (const leaf of leaves) {
    test(`${leaf} · ${language}: for everybody, on the narrowest phone`, async ({ page, context }) => {
      await context.addCookies([{ name: 'theme', value: 'light', url: origin }]);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 360, height: 800 });
      const { to } = learnerAt(page, language);
      await page.goto(to.fieldKit(leaf));
      await expect(page.locator('[data-saved]')).not.toBeEmpty();
      const root = page.locator('html');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      if (leaf === 'kit-act' || leaf === 'kit-pad') await page.locator(`#${leaf} [data-new]`).click();
      for (const theme of ['light', 'dark']) {
        await root.evaluate((element, value) => element.setAttribute('data-theme', value), theme);
        expect(await axeViolations(page), theme).toEqual([]);
      }
      expect(await smallTargets(page)).toEqual([]);
      for (const width of [360, 320]) expect(await sticksOut(page, width)).toEqual([]);
    });
  }
}

test('the notebook is the same for everybody: nothing of a person stands in it', async ({
  page,
  enterAs,
}) => {
  const { to } = learnerAt(page, 'kk');
  const plain = await (await page.request.get(to.fieldKit())).text();
  await enterAs('halfway');
  const hers = await (await page.request.get(to.fieldKit())).text();
  const withoutStyle = (html: string) =>
    html.replace(/<style>.*?<\/style>/s, '').replace(/<link rel="stylesheet"[^>]*>/g, '');
  expect(withoutStyle(hers)).toBe(withoutStyle(plain));
});

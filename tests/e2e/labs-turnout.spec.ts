import { languages } from '#app/i18n/languages.ts';
import { learnerAt } from './support/learner.ts';
import { expect, test } from './support/school.ts';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 800 } });

    for (const language of languages) {
      test(`sources stand side by side, with what may not be concluded (${language})`, async ({ page }) => {
        const { t, to, format } = learnerAt(page, language);
        await page.goto(to.lab('turnout'));
        const main = page.getByRole('main');
        await expect(page.locator('#outcome')).toContainText(t('turnout:outcome', { number: 9 }));
        for (const what of ['which-is-right', 'intent', 'whole-country', 'average'] as const)
          await expect(main).toContainText(t(`turnout:notConcluded.${what}`));
        await page.locator('summary', { hasText: /^3\. / }).click();
        await page.locator('#percent-2').fill('41.5');
        if (!javaScriptEnabled) await page.locator('form[data-live] button.btn').click();
        await expect(page.locator('#result')).toContainText(format.percent(41.5, 1));
        await expect(page).toHaveURL(/percent=41\.5/);
      });
    }
  });
}

test('a turnout that is no percentage is refused at its source and kept', async ({ page }) => {
  const { to } = learnerAt(page, 'en');
  const answer = await page.goto(to.lab('turnout', { who: ['A', 'B'], percent: ['50', '140'] }));
  expect(answer?.status()).toBe(422);
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#percent-1');
  await expect(page.locator('#percent-1')).toBeVisible();
  await expect(page.locator('#percent-1')).toHaveValue('140');
});

import { languages } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { expect, test } from './support/school.ts';

interface Answer {
  seats: Record<string, number>;
}

const thresholds = [
  ['7', '76 – 12 – 10'],
  ['5', '72 – 11 – 9 – 6'],
  ['3', '70 – 11 – 9 – 5 – 3'],
] as const;

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 800 } });

    for (const language of languages) {
      test(`the votes of 2021 become the same seats on the page and for programs (${language})`, async ({
        page,
      }) => {
        await page.goto(linksOf(language).lab('seats'));
        for (const [threshold, headline] of thresholds) {
          await page.locator('#threshold').fill(threshold);
          if (!javaScriptEnabled) await page.locator('form[data-live] button.btn').click();
          await expect(page.locator('#outcome')).toContainText(headline);
          await expect(page).toHaveURL(new RegExp(`threshold=${threshold}`));
          const told = await page.request.get(`/api/labs/seats${new URL(page.url()).search}`);
          const { seats } = (await told.json()) as Answer;
          expect(Object.values(seats).filter(Boolean).join(' – ')).toBe(headline);
        }
      });
    }
  });
}

test('figures that cannot be counted are refused with their field named and kept', async ({ page }) => {
  const answer = await page.goto(`${linksOf('en').lab('seats')}?seats=many&method=dhondt&name=A&votes=5`);
  expect(answer?.status()).toBe(422);
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#seats');
  await expect(page.locator('#seats')).toHaveValue('many');
  await expect(page.locator('#votes-0')).toHaveValue('5');
});

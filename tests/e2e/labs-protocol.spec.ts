import { languages } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { learnerAt } from './support/learner.ts';
import { expect, test } from './support/school.ts';

interface Told {
  broken: string[];
}

const slips = [
  { field: 'inStationBox', typed: '1089', broken: ['station-box', 'boxes-split'] },
  { field: 'unusedCancelled', typed: '750', broken: ['ballots-received'] },
  { field: 'turnoutPercent', typed: '61', broken: ['turnout'] },
];

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 800 } });

    for (const language of languages) {
      test(`the same relations are broken on the page and for programs (${language})`, async ({ page }) => {
        const { t, to } = learnerAt(page, language);
        for (const { field, typed, broken } of slips) {
          await page.goto(to.lab('protocol'));
          await page.locator(`#${field}`).fill(typed);
          if (!javaScriptEnabled) await page.locator('form[data-live] button.btn').click();
          await expect(page.locator('#outcome')).toContainText(
            t('sheet:outcome.broken', { number: broken.length }),
          );
          await expect(page).toHaveURL(new RegExp(`${field}=${typed}`));
          const told = await page.request.get(`/api/labs/protocol${new URL(page.url()).search}`);
          expect(((await told.json()) as Told).broken).toEqual(broken);
        }
      });
    }
  });
}

test('a letter among the figures is refused at its line and kept', async ({ page }) => {
  const answer = await page.goto(`${linksOf('ru').lab('protocol')}?unusedCancelled=67З&valid=12`);
  expect(answer?.status()).toBe(422);
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#unusedCancelled');
  await expect(page.locator('#unusedCancelled')).toHaveValue('67З');
  await expect(page.locator('#valid')).toHaveValue('12');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sheets are added up and compared, and shares of 102 per cent are found', async ({ page }) => {
    const { t, to } = learnerAt(page, 'kk');
    await page.goto(to.lab('protocol'));
    await page.getByRole('link', { name: t('sheet:parts.table') }).click();
    const line = '1842;23;1880;1084;42;754;1081;42;1105;18;49;60,38';
    await page.locator('#table').fill(`1;${line};601;299;156\n2;${line};661;259;136`);
    await page.getByRole('button', { name: t('sheet:table.submit'), exact: true }).click();
    await expect(page.locator('#outcome')).toContainText('2');
    await expect(page.getByRole('main')).toContainText(t('sheet:compare.finding.votes-moved'));
    await page.goto(to.lab('protocol', { share: '38; 64' }));
    await expect(page.locator('#outcome')).toContainText(t('sheet:shares.unexplained', { sum: '102' }));
  });
});

import { createHash } from 'node:crypto';
import { languages } from '#app/i18n/languages.ts';
import { learnerAt } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';

const pool = Array.from({ length: 12 }, (_, i) => `${i + 1}; ${i % 2 ? 'M' : 'F'}; ${i % 3 ? 'I' : 'II'}`);

for (const language of languages) {
  test(`the same lots fall in the browser and on the server, and can be checked (${language})`, async ({
    page,
    browser,
  }) => {
    const without = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
    const plain = await without.newPage();
    const drawn: string[] = [];
    for (const one of [page, plain]) {
      const { to } = learnerAt(one, language);
      await one.goto(to.lab('lots'));
      await one.locator('#pool').fill(pool.join('\n'));
      await one.locator('#seed').fill('4 2 6');
      await one.locator('#take').fill('5');
      await one.locator('input[name="by"][value="region"]').check();
      await one.locator('[data-fields] button.btn').click();
      await expect(one.locator('[data-answer]')).toContainText(
        createHash('sha256').update('4 2 6:1').digest('hex'),
      );
      drawn.push(
        await one.locator('[data-answer]').evaluate((answer) => {
          for (const button of answer.querySelectorAll('button')) button.remove();
          return answer.textContent.replaceAll('\r\n', '\n');
        }),
      );
    }
    expect(drawn[0]).toBe(drawn[1]);
    expect(new URL(plain.url()).searchParams.get('seed')).toBe('4 2 6');
    expect(new URL(page.url()).search).toBe('');
    await without.close();
  });
}

test('with JavaScript a list of people is sent to nobody', async ({ page }) => {
  const { to } = learnerAt(page, 'ru');
  await page.goto(to.lab('lots'));
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('#pool').fill('Асель\nБолат\nВера');
  await page.locator('#take').fill('1');
  await page.locator('input[name="by"][value="gender"]').uncheck();
  await page.locator('[data-fields] button.btn').click();
  await expect(page.locator('#outcome')).toBeFocused();
  await expect(page.locator('[data-answer]')).toContainText(/Асель|Болат|Вера/);
  expect(asked).toEqual([]);
});

test('more places than people are refused, and what was typed is kept', async ({ page }) => {
  const { to } = learnerAt(page, 'en');
  const answer = await page.goto(to.lab('lots', { pool: '1\n2', seed: 'x', take: '3' }));
  expect(answer?.status()).toBe(422);
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#take');
  await expect(page.locator('#take')).toHaveValue('3');
});

import { languages } from '#app/i18n/languages.ts';
import { axeViolations } from './support/axe.ts';
import { sticksOut } from './support/layout.ts';
import { courseSlug, learnerAt } from './support/learner.ts';
import { unescaped } from './support/plain-text.ts';
import { expect, test } from './support/school.ts';

const asked = {
  kk: {
    query: 'байкаушынын кукыктары',
    page: 'kz-elections-20-1-rights',
    typo: 'байқушы',
    meant: 'байқаушы',
  },
  ru: {
    query: 'права наблюдателей',
    page: 'kz-elections-20-1-rights',
    typo: 'набюдатель',
    meant: 'наблюдатель',
  },
  en: { query: 'rights of observers', page: 'kz-elections-20-1-rights', typo: 'obsever', meant: 'observer' },
} as const;

test.describe('without JavaScript, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  for (const language of languages) {
    const { query, page: provision, typo, meant } = asked[language];

    test(`a question is answered, and the answer leads to its page · ${language}`, async ({ page }) => {
      const { t, to } = learnerAt(page, language);
      await page.goto(to.home());
      await page.locator(`header a[href="${to.search()}"]`).first().waitFor({ state: 'attached' });
      await page.goto(to.search());
      await page.getByRole('searchbox').fill(query);
      await page.getByRole('button', { name: t('search:submit'), exact: true }).click();
      await expect(page).toHaveURL(to.search(query));
      await expect(page.getByRole('searchbox')).toHaveValue(query);
      const best = page.locator('.found').first();
      await expect(best.locator('mark').first()).toBeVisible();
      await best.locator(`a[href="${to.provision(provision)}"]`).click();
      await expect(page).toHaveURL(to.provision(provision));
    });

    test(`a typing error is mended, and that is said · ${language}`, async ({ page }) => {
      const { t, to } = learnerAt(page, language);
      await page.goto(to.search(typo));
      await expect(page.getByText(t('search:corrected', { typed: typo, meant }))).toBeVisible();
      await expect(page.locator('.found').first().locator('li')).toHaveCount(3);
    });

    test(`the glossary shows the words asked for, and all of them again · ${language}`, async ({ page }) => {
      const { t, to } = learnerAt(page, language);
      await page.goto(to.glossary());
      await page.getByRole('searchbox').fill(meant);
      await page.getByRole('button', { name: t('search:glossary.submit'), exact: true }).click();
      await expect(page.locator('#observer dt')).toBeVisible();
      await expect(page.locator('#ballot')).toHaveCount(0);
      await page.getByRole('link', { name: t('search:glossary.all'), exact: true }).click();
      await expect(page.locator('#ballot')).toHaveCount(1);
      await expect(page.locator('.terms > div')).toHaveCount(184);
    });
  }

  test('a pop-over needs no script', async ({ page }) => {
    const { to } = learnerAt(page, 'kk');
    await page.goto(to.lesson(courseSlug, 'who-observes'));
    const word = page.locator('button[popovertarget="t-observer"]').first();
    const definition = page.locator('#t-observer');
    await expect(definition).toBeHidden();
    await word.click();
    await expect(definition).toBeVisible();
    await definition.getByRole('link').click();
    await expect(page).toHaveURL(to.glossary('observer'));
  });
});

test('a pop-over by keyboard: opened, gone into, closed; the word says what it means', async ({ page }) => {
  const { to } = learnerAt(page, 'ru');
  await page.goto(to.lesson(courseSlug, 'who-observes'));
  const word = page.locator('button[popovertarget="t-observer"]').first();
  const definition = page.locator('#t-observer');
  await expect(word).toHaveAccessibleDescription(/наблюдатель/);
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(definition).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();
});

test('an open definition fits the narrowest phone, in every lesson that has one', async ({ page }) => {
  const { to } = learnerAt(page, 'kk');
  await page.goto(to.lesson(courseSlug, 'who-observes'));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const word of await page.locator('button.term').all()) {
    await word.click();
    expect(await sticksOut(page, 320)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('on paper a word is a word', async ({ page }) => {
  const { to } = learnerAt(page, 'kk');
  await page.goto(to.lesson(courseSlug, 'who-observes'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('a.term').first()).toBeVisible();
  await expect(page.locator('button.term').first()).toBeHidden();
});

test('what nobody can look for is refused or answered with help', async ({ page, request }) => {
  for (const language of languages) {
    const { t, to } = learnerAt(page, language);
    const long = await request.get(to.search('а'.repeat(201)));
    expect(long.status()).toBe(422);
    expect(unescaped(await long.text())).toContain(t('search:tooLong'));
    const nothing = await request.get(to.search('йцукенгшщз'));
    expect(nothing.status()).toBe(200);
    expect(unescaped(await nothing.text())).toContain(t('search:noneTitle'));
    const empty = await request.get(`${to.search()}?q=`);
    expect(unescaped(await empty.text())).toContain(t('search:examples'));
  }
});

const odd = [
  '"',
  '*',
  'NEAR(',
  'title:a',
  "'; DROP TABLE texts; --",
  '<script>alert(1)</script>',
  '\u0000',
  '%',
  '🌙',
];

test('signs of query languages and of HTML are looked for like any others', async ({ page, request }) => {
  const { to } = learnerAt(page, 'en');
  for (const query of odd) {
    const answer = await request.get(to.search(query));
    expect(answer.status(), query).toBe(200);
    expect(await answer.text()).not.toContain('<script>alert');
  }
  expect((await request.get(`${to.search()}?q=a&q=b`)).status()).toBe(200);
});

import { languages } from '#app/i18n/languages.ts';
import { learnerAt } from './support/learner.ts';
import { expect, test } from './support/school.ts';

// A rule with three texts: 7 per cent, then a second party let in (2009), then 5 per cent (2021).
const rule = 'kz-elections-97-1-threshold';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`the list of rules is narrowed, emptied and opened again · ${language}`, async ({ page }) => {
    const { t, to } = learnerAt(page, language);
    await page.goto(to.law());
    const form = page.locator('form[aria-labelledby="filter"]');
    const found = form.getByRole('status');
    const total = Number(/\d+$/.exec((await found.innerText()).trim())?.[0]);
    expect(total).toBeGreaterThanOrEqual(102);
    expect(await page.locator('details.law-group:not([open])').count()).toBeGreaterThan(20);

    await form.locator('select[name="topic"]').selectOption('threshold');
    await form.locator('select[name="year"]').selectOption('2010');
    await form.getByRole('button').click();
    await expect(page).toHaveURL(/topic=threshold/);
    await expect(form.locator('select[name="topic"]')).toHaveValue('threshold');
    await expect(page.locator(`a[href="${to.provision(rule)}"]`)).toBeVisible();
    expect(await page.locator('.law-rows > li').count()).toBeLessThan(5);

    await form.locator('select[name="instrument"]').selectOption('udhr');
    await form.getByRole('button').click();
    await expect(page.getByRole('heading', { name: t('law:filter.emptyTitle') })).toBeVisible();
    await page
      .getByRole('link', { name: t('law:filter.all') })
      .first()
      .click();
    await expect(page).toHaveURL(to.law());
  });

  test(`a rule is read as it stood on a day · ${language}`, async ({ page }) => {
    const { t, to, format } = learnerAt(page, language);
    await page.goto(to.provision(rule));
    const versions = page.locator('section.version');
    await expect(versions).toHaveCount(3);
    await expect(versions.first()).toContainText(t('law:provision.change'));

    await page.locator('input[name="on"]').fill('2021-01-10');
    await page.getByRole('button', { name: t('law:asOf.submit') }).click();
    await expect(page).toHaveURL(to.provision(rule, '2021-01-10'));
    const stood = page.locator('section.as-of');
    await expect(stood).toContainText(t('law:asOf.on', { date: format.date('2021-01-10') }));
    await expect(stood).toContainText('7');

    // The day of the change is a link, and the newer text stands on it.
    await page.getByRole('link', { name: format.date('2021-05-24') }).click();
    await expect(stood).toContainText('5');
    await expect(page.getByRole('link', { name: format.date('2021-05-24') })).toHaveAttribute(
      'aria-current',
      'true',
    );

    const early = await page.goto(to.provision('kz-const2026-kurultai', '2001-01-01'));
    expect(early?.status()).toBe(200);
    await expect(page.getByRole('main')).toContainText(t('law:asOf.nothing.title'));

    for (const address of [to.provision(rule), to.law()]) {
      const bad = await page.goto(`${address}?on=31.02.2021`);
      expect(bad?.status()).toBe(422);
      const field = page.locator('input[name="on"]');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp('31\\.02\\.2021'));
    }
  });

  test(`the list of rules shows a day, and keeps it on the way to a rule · ${language}`, async ({ page }) => {
    const { t, to, format } = learnerAt(page, language);
    await page.goto(`${to.law()}?topic=threshold`);
    await page.locator('input[name="on"]').fill('2012-01-15');
    await page.locator('form[aria-labelledby="filter"]').getByRole('button').click();
    await expect(page.getByRole('main')).toContainText(
      t('law:asOf.listOn', { date: format.date('2012-01-15') }),
    );
    await page.locator(`a[href="${to.provision(rule, '2012-01-15')}"]`).click();
    await expect(page.locator('section.as-of')).toBeVisible();
  });

  test(`the time line leads from 1995 to 2026 and to the rules · ${language}`, async ({ page }) => {
    const { t, to } = learnerAt(page, language);
    await page.goto(to.law());
    await page.getByRole('link', { name: t('law:timelineLink') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('law:timeline.title'));
    const years = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(years[0]).toBe('1995');
    expect(years.at(-1)).toBe('2026');
    expect(years).toEqual(years.toSorted());
    await page.getByRole('link', { name: '2021', exact: true }).click();
    await expect(page).toHaveURL(/#year-2021$/);
    const first = page.locator('.timeline a').first();
    const rest = await first.getAttribute('href');
    await first.click();
    await expect(page).toHaveURL(rest ?? 'nowhere');
    expect((await page.goto(`${to.timeline()}/more`))?.status()).toBe(404);
  });
}

test('the pages of those who look after the law are shut to all others', async ({
  page,
  request,
  enterAs,
  context,
}) => {
  const { to } = learnerAt(page, 'ru');
  for (const address of [to.coverage(), to.lawImpact()]) {
    expect((await request.get(address)).status(), address).toBe(401);
  }
  for (const [who, statuses] of [
    ['halfway', [403, 403]],
    ['trainer', [200, 403]],
    ['admin', [200, 200]],
  ] as const) {
    await context.clearCookies();
    await enterAs(who);
    const answers = [await page.goto(to.coverage()), await page.goto(to.lawImpact())];
    expect(answers.map((answer) => answer?.status())).toEqual(statuses);
  }
  const { t } = learnerAt(page, 'ru');
  await page.locator('select[name="provision"]').selectOption('kz-elections-20-1-rights');
  await page.getByRole('button', { name: t('law:impact.submit') }).click();
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(t('law:impact.lessons'));
  expect((await page.goto(to.lawImpact('nothing-of-ours')))?.status()).toBe(404);
  await expect(page.getByRole('alert')).toContainText('nothing-of-ours');
});

test('a certificate older than a change of the law stays valid and says so', async ({ page, seeded }) => {
  const { t, to } = learnerAt(page, 'kk');
  await page.goto(to.verify(seeded.serials.lawChanged));
  await expect(page.getByRole('main')).toContainText(t('certificate:states.valid.word'));
  await expect(page.getByRole('main')).toContainText(t('law:certificate.stillValid'));
  await page.goto(to.verify(seeded.serials.valid));
  await expect(page.getByRole('main')).not.toContainText(t('law:certificate.stillValid'));
});

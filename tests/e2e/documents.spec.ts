import { languages } from '#app/i18n/languages.ts';
import { linksOf, sameIn } from '#app/i18n/links.ts';
import { joinQuickly } from './support/steps/joining-steps.ts';
import { courseSlug, learnerAt, newHandle } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';
import { intent, send } from './support/steps/send.ts';

const kk = linksOf('kk');
const lesson = kk.lesson(courseSlug, 'who-observes');

/** Documents that anyone may open. */
const open = [
  kk.home(),
  kk.courses(),
  kk.course(courseSlug),
  lesson,
  kk.exam(courseSlug),
  kk.programme('observer'),
  kk.law(),
  kk.glossary(),
  kk.search(),
  kk.verify(),
  kk.join(),
  kk.signIn(),
  kk.recover(),
  kk.about(),
  kk.privacy(),
  kk.accessibility(),
];

for (const address of open) {
  test(`${address} carries no script, a strict policy and its other languages`, async ({ request }) => {
    for (const language of languages) {
      const answer = await request.get(sameIn(language, address));
      expect(answer.status()).toBe(200);
      const html = await answer.text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toMatch(/<script|\son[a-z]+="|javascript:/i);
      expect(html.match(/<link rel="alternate"[^>]*>/g)).toHaveLength(4);
      for (const other of [...languages, 'x-default'] as const) {
        const href = other === 'x-default' ? `${origin}/` : origin + sameIn(other, address);
        expect(html).toMatch(new RegExp(`hreflang="${other}" href="${href}"`, 'i'));
      }
      expect(html).toMatch(/<title>[^<]+<\/title>/);

      const headers = answer.headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
}

test('a lesson, first visit: at most six requests, all of them ours', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(lesson, { waitUntil: 'load' });
  // The icon of the page may still be asked for after it has loaded.
  await page.getByRole('heading', { level: 1 }).click();
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(6);
  for (const url of asked) expect(url).toMatch(new RegExp(`^${origin}/`));
});

test('the language switch keeps the page, its query and the reader’s place', async ({
  page,
  enterAs,
  seeded,
}) => {
  await page.goto(lesson);
  await page.getByRole('link', { name: 'Русский', exact: true }).click();
  await expect(page).toHaveURL(sameIn('ru', lesson));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  // Remembered: the door leads to the language last read here, not to the one the browser asks for.
  await page.goto('/');
  await expect(page).toHaveURL('/ru');

  await enterAs('sitting');
  await page.goto(kk.attempt(seeded.sitting.attemptId, 4));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(linksOf('en').attempt(seeded.sitting.attemptId, 4));
});

const wishes = [
  { asked: 'ru-RU,ru;q=0.9,en;q=0.8', led: '/ru' },
  { asked: 'de,en;q=0.5,ru;q=0.4', led: '/en' },
  { asked: 'kk-KZ', led: '/kk' },
  { asked: 'de-DE,fr;q=0.5', led: '/kk' },
  { asked: 'en;q=0, ru;q=0.1', led: '/ru' },
  { asked: '*', led: '/kk' },
  { asked: ';;;,q=', led: '/kk' },
];

for (const { asked, led } of wishes) {
  test(`a browser that asks for «${asked}» is led to ${led}`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'accept-language': asked }, maxRedirects: 0 });
    expect(answer.status()).toBe(302);
    expect(answer.headers().location).toBe(led);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'light' });

  test('the theme is chosen, kept on other pages, and given back to the device', async ({ page }) => {
    const { t } = learnerAt(page, 'kk');
    const paper = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.goto(kk.about());
    const light = await paper();
    await send(page, page.getByRole('button', { name: t('common:theme.dark') }));
    await expect(page).toHaveURL(kk.about());
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await paper()).not.toBe(light);
    await page.goto(lesson);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await send(page, page.getByRole('button', { name: t('common:theme.device') }));
    await expect(page).toHaveURL(lesson);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    expect(await paper()).toBe(light);
  });
});

test('a visitor’s page is kept by its tag; a signed-in page is not kept at all', async ({
  request,
  page,
}) => {
  const first = await request.get(lesson);
  const { etag = '', 'cache-control': kept } = first.headers();
  expect(etag).not.toBe('');
  expect(kept).toContain('private');
  const second = await request.get(lesson, {
    headers: { 'if-none-match': (await request.get(lesson)).headers().etag ?? '' },
  });
  expect(second.status()).toBe(304);
  expect((await request.get(lesson, { headers: { 'if-none-match': '"other"' } })).status()).toBe(200);
  for (const address of ['/kk/search?q=a', '/kk/labs/quota?rule=kz-2022&people=F27', '/kk/nowhere']) {
    expect((await request.get(address)).headers()['cache-control'], address).toBe('private, no-store');
  }

  await joinQuickly({ page, to: kk }, newHandle());
  for (const address of [...open.slice(0, 9), kk.account(), kk.certificates()]) {
    const answer = await page.request.get(address);
    expect(answer.headers()['cache-control'], address).toContain('no-store');
  }
});

test('nothing of a person is left for the next visitor', async ({ page, stranger }) => {
  const { t } = learnerAt(page, 'kk');
  const handle = newHandle('kk');
  await joinQuickly({ page, to: kk }, handle);
  const next = await stranger();
  for (const address of open) {
    const hers = await (await page.request.get(address)).text();
    const html = await (await next.request.get(address)).text();
    expect(html, address).not.toContain(handle);
    expect(html, address).toContain(t('common:nav.signIn'));
    if (address === kk.home()) expect(hers).toContain(t('common:nav.account'));
  }
});

test('cookies cannot be read by scripts, and none names a visitor', async ({ request }) => {
  const first = await request.get(lesson);
  const set = first.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
  expect(set.map(({ value }) => value.split('=')[0])).toEqual(['lang']);
  const answer = await request.post(lesson, { form: { intent: 'complete' }, maxRedirects: 0 });
  const session = answer.headers()['set-cookie'] ?? '';
  expect(session).toMatch(/^sailau=[a-z0-9]+;/);
  for (const cookie of [session, set[0]?.value ?? '']) expect(cookie).toMatch(/HttpOnly/);
  expect(session).toMatch(/SameSite=Lax/);
});

test('files of the school’s own house are not served', async ({ request }) => {
  const addresses = ['/package.json', '/server.ts', '/db/schema.ts', '/assets/', '/assets/../package.json'];
  const more = [
    '/assets/%2e%2e/%2e%2e/package.json',
    '/data/sailau.sqlite',
    '/media/observer-rights/../course.yaml',
  ];
  for (const address of [
    ...addresses,
    ...more,
    '/content/courses/observer-rights/course.yaml',
    '/.git/config',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('styles are kept for good, pages are sent compressed, and machines can ask how it goes', async ({
  request,
}) => {
  const answer = await request.get(lesson, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers()['content-encoding']).toBe('br');
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(await answer.text())?.[1];
  const sheet = await request.get(style ?? '/none');
  expect(sheet.status()).toBe(200);
  expect(sheet.headers()['cache-control']).toMatch(/max-age=31536000.*immutable/);
  for (const address of ['/healthz', '/readyz']) expect((await request.get(address)).status()).toBe(200);
});

test('the skip link comes first and leads to the content', async ({ page }) => {
  const { t } = learnerAt(page, 'ru');
  await page.goto(sameIn('ru', lesson));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('common:skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('joining by keyboard alone', async ({ page }) => {
  const { t, to } = learnerAt(page, 'en');
  await page.goto(`${to.join()}#main`);
  const reach = async (name: string) => {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (
        await page.evaluate(
          (id) => document.activeElement?.id === id || document.activeElement?.textContent === id,
          name,
        )
      )
        return;
    }
    throw new Error(`${name} cannot be reached by keyboard.`);
  };
  const handle = newHandle();
  await reach('handle');
  await page.keyboard.type(handle);
  await reach('password');
  await page.keyboard.type('four words typed by hand');
  await reach(t('people:join.submit'));
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText(t('people:code.saved', { handle }));
});

test('a question with one answer is answered by arrows and space', async ({ page, enterAs, seeded }) => {
  const { t } = learnerAt(page, 'kk');
  await page.goto(lesson);
  const form = page.locator('form:has(input[type="radio"])').first();
  const choices = form.getByRole('radio');
  await choices.first().focus();
  await page.keyboard.press('Space');
  await expect(choices.first()).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(choices.nth(1)).toBeChecked();
  await expect(choices.nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(intent(form, 'submit')).toBeFocused();
  await page.keyboard.press('Enter');
  const told = page.getByRole('status').first();
  await expect(told).toHaveText(new RegExp(`${t('question:isRight')}|${t('question:isWrong')}`));

  await enterAs('sitting');
  await page.goto(kk.attempt(seeded.sitting.attemptId, seeded.sitting.positions.order));
  const place = page.getByRole('combobox').first();
  await place.focus();
  await page.keyboard.press('Home');
  const before = await place.inputValue();
  await page.keyboard.press('ArrowDown');
  expect(await place.inputValue()).not.toBe(before);
});

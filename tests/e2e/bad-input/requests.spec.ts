import { joinQuickly } from '../support/steps/joining-steps.ts';
import { courseSlug, goodPassword, learnerAt, newHandle } from '../support/learner.ts';
import { unescaped } from '../support/plain-text.ts';
import { origin } from '../support/place.ts';
import { expect, test } from '../support/school.ts';

const nowhere = [
  { address: '/kk/zhok', language: 'kk' },
  { address: '/ru/courses/nothing', language: 'ru' },
  { address: `/en/courses/${courseSlug}/nothing`, language: 'en' },
  { address: '/kk/courses/nothing/exam', language: 'kk' },
  { address: '/ru/law/nothing', language: 'ru' },
  { address: '/en/programmes/nothing', language: 'en' },
  { address: '/kk/a/b/c/d', language: 'kk' },
  { address: '/nothing', language: 'ru' },
  { address: '/de/courses', language: 'ru' },
] as const;

for (const { address, language } of nowhere) {
  test(`${address} is not found, said in ${language}`, async ({ page, request }) => {
    const { t } = learnerAt(page, language);
    const answer = await request.get(address, { headers: { 'accept-language': 'ru-RU,ru;q=0.9' } });
    expect(answer.status()).toBe(404);
    const html = unescaped(await answer.text());
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(`<h1>${t('errors:404.title')}</h1>`);
  });
}

for (const address of ['/%E0%A4%A', '/kk/%00', '/kk/verify/%F0%9F%8C%99', `/en/${'a'.repeat(4000)}`]) {
  test(`the odd address ${address.slice(0, 30)} is refused quietly`, async ({ request }) => {
    expect([400, 404]).toContain((await request.get(address)).status());
  });
}

test('a form from another site is refused with 403', async ({ page, request }) => {
  const { t, to } = learnerAt(page, 'ru');
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', origin },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    const form = { handle: newHandle(), password: goodPassword };
    const answer = await request.post(to.join(), { form, headers: headers as Record<string, string> });
    expect(answer.status()).toBe(403);
    expect(unescaped(await answer.text())).toContain(t('errors:403.title'));
  }
});

test('more than 64 KB is refused with 413', async ({ page, request }) => {
  const { t, to } = learnerAt(page, 'kk');
  const form = { handle: newHandle(), password: 'x'.repeat(70_000) };
  const answer = await request.post(to.join(), { form });
  expect(answer.status()).toBe(413);
  expect(unescaped(await answer.text())).toContain(t('errors:413.title'));
});

test('a body that is no form is refused with a 4xx', async ({ page, request }) => {
  const { to } = learnerAt(page, 'en');
  for (const address of [to.join(), to.signIn(), to.lesson(courseSlug, 'who-observes'), to.theme()]) {
    const answer = await request.post(address, { data: { handle: 'x' } });
    expect(answer.status(), address).toBeGreaterThanOrEqual(400);
    expect(answer.status(), address).toBeLessThan(500);
  }
});

test('a theme nobody offered leaves the page as the device wishes', async ({ page, request }) => {
  const { to } = learnerAt(page, 'en');
  const chosen = await request.post(to.theme(), { form: { theme: 'dark', returnTo: to.about() } });
  expect(await chosen.text()).toContain('data-theme="dark"');
  const answer = await request.post(to.theme(), { form: { theme: '"><script>', returnTo: to.about() } });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toContain('data-theme');
});

const outside = [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/kk//evil.example/../..//evil.example',
  '/kk/..//evil.example',
  '/kk\\@evil.example',
  '/kk@evil.example',
  'javascript:alert(1)',
  '/kk/\r\nlocation: https://evil.example',
  '',
];

test('after signing in nobody is led out of the school', async ({ page, request }) => {
  const { to } = learnerAt(page, 'kk');
  const handle = newHandle();
  await joinQuickly({ page, to }, handle);
  const form = { handle, password: goodPassword };
  for (const returnTo of outside.filter(Boolean)) {
    const answer = await request.post(to.signIn(returnTo), { form, maxRedirects: 0 });
    expect(answer.status()).toBe(302);
    const led = new URL(answer.headers().location ?? 'none:', origin);
    expect(led.origin, returnTo).toBe(origin);
    expect(led.pathname, returnTo).toMatch(/^\/kk(\/|$)/);
    expect(led.pathname, returnTo).not.toContain('//');
  }
});

test('nor after choosing a theme or writing down the code', async ({ page }) => {
  const { to } = learnerAt(page, 'kk');
  await joinQuickly({ page, to }, newHandle());
  for (const returnTo of outside) {
    const sent = [
      await page.request.post(to.theme(), { form: { theme: 'dark', returnTo }, maxRedirects: 0 }),
      await page.request.post(to.recoveryCode(returnTo), { form: { intent: 'done' }, maxRedirects: 0 }),
    ];
    for (const answer of sent) {
      const led = new URL(answer.headers().location ?? 'none:', origin);
      expect(led.origin, returnTo).toBe(origin);
      expect(led.pathname, returnTo).toMatch(/^\/kk(\/|$)/);
    }
  }
});

import { languages } from '#app/i18n/languages.ts';
import { flatPng, photograph, svg } from '../media/files.ts';
import { axeViolations } from './support/axe.ts';
import { sticksOut } from './support/layout.ts';
import { learnerAt } from './support/learner.ts';
import { expect, test } from './support/school.ts';

const courseId = 'crs-observer-rights';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`a picture is brought in, shown, and taken out again · ${language}`, async ({ page, enterAs }) => {
    const { t, to } = learnerAt(page, language);
    await enterAs('admin');
    await page.goto(to.studio.media(courseId));
    const name = `qorap-${language}`;
    const form = page.locator('form[enctype="multipart/form-data"]');

    // Nothing chosen, nothing written: every field says so, and what was typed stays.
    await form.locator('#name').fill(name);
    await form.locator('button').click();
    await expect(page.getByRole('alert')).toContainText(t('media:faults.file.missing'));
    await expect(page.getByRole('alert').locator('a')).toHaveCount(4);
    await expect(form.locator('#name')).toHaveValue(name);

    for (const alt of languages) await form.locator(`#alt-${alt}`).fill(`Box ${alt}`);
    const gif = { name: 'box.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a') };
    await form.locator('#file').setInputFiles(gif);
    await form.locator('button').click();
    await expect(page.getByRole('alert')).toContainText(t('media:faults.file.unknown-type'));

    const buffer = await photograph(1_200, 800);
    await form.locator('#file').setInputFiles({ name: 'DSC_0001.JPG', mimeType: 'image/jpeg', buffer });
    await form.locator('button').click();
    await expect(page.getByText(`✓ ${t('media:added', { name: `${name}.webp` })}`)).toBeVisible();
    const row = page.locator('.media-row', { hasText: `${name}.webp` }).first();
    await expect(row).toContainText(`Box ${language}`);
    expect(await row.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480);
    expect(await sticksOut(page, 360)).toEqual([]);

    await row.getByRole('button').click();
    await expect(page.getByText(`✓ ${t('media:removed')}`)).toBeVisible();
    await expect(page.locator('.media-row', { hasText: `${name}.webp` })).toHaveCount(0);
    expect((await page.request.get(`/media/observer-rights/${name}.webp`)).status()).toBe(404);
  });
}

test('what is served can do nothing but be seen', async ({ page, enterAs }) => {
  const { to } = learnerAt(page, 'en');
  await enterAs('admin');
  const send = (name: string, file: { name: string; mimeType: string; buffer: Buffer }) =>
    page.request.post(to.studio.media(courseId), {
      multipart: { name, kk: 'а', ru: 'а', en: 'a', file },
      maxRedirects: 0,
    });
  const drawing = svg('<script>alert(1)</script><rect width="4" height="3" onload="alert(1)"/>');
  const sent = await send('evil', { name: 'evil.svg', mimeType: 'image/svg+xml', buffer: drawing });
  expect(sent.status()).toBe(302);
  const answer = await page.request.get('/media/observer-rights/evil.svg');
  expect(await answer.text()).not.toContain('alert');
  const { etag = '', ...headers } = answer.headers();
  expect(headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  const again = await page.request.get('/media/observer-rights/evil.svg', {
    headers: { 'if-none-match': etag },
  });
  expect(again.status()).toBe(304);

  // The name of a file that comes with the school is taken; so is one's own.
  const plan = { name: 'a.svg', mimeType: 'image/svg+xml', buffer: svg('<path d="M0 0h1"/>') };
  expect((await send('station-plan', plan)).status()).toBe(422);
  expect((await send('evil', plan)).status()).toBe(422);
  expect((await send('no-picture', { ...plan, buffer: Buffer.from('<html>') })).status()).toBe(422);
});

test('a heavy photograph is refused at its field, a mountain at the door', async ({ page, enterAs }) => {
  const { t, to } = learnerAt(page, 'en');
  await enterAs('admin');
  const post = (bytes: number) =>
    page.request.post(to.studio.media(courseId), {
      multipart: {
        ...{ name: 'heavy', kk: 'Ауыр', ru: 'Тяжёлая', en: 'Heavy' },
        file: { name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(bytes, 1) },
      },
    });
  const heavy = await post(3 * 1024 * 1024);
  expect(heavy.status()).toBe(422);
  const page422 = await heavy.text();
  expect(page422).toContain(t('media:faults.file.too-big'));
  expect(page422).toContain('value="Тяжёлая"');
  expect((await post(9 * 1024 * 1024)).status()).toBe(413);
});

test('others do not get in', async ({ page, enterAs }) => {
  const { to } = learnerAt(page, 'en');
  const foreign = 'crs-gender-quotas';
  const file = { name: 'a.png', mimeType: 'image/png', buffer: await flatPng() };
  const post = () =>
    page.request.post(to.studio.media(foreign), {
      multipart: { name: 'mine', kk: 'а', ru: 'а', en: 'a', file },
      maxRedirects: 0,
    });
  expect((await post()).status()).toBe(401);
  // A trainer who does not write this course is told that there is no such page.
  await enterAs('trainer');
  expect((await post()).status()).toBe(404);
  expect((await page.request.get(to.studio.media(foreign))).status()).toBe(404);
  await enterAs('halfway');
  expect((await post()).status()).toBe(403);
});

test.describe('with a script', () => {
  test.use({ javaScriptEnabled: true });
  test('axe finds nothing, neither in the list nor in a refused form', async ({ page, enterAs }) => {
    const { t, to } = learnerAt(page, 'kk');
    await enterAs('admin');
    await page.goto(to.studio.media(courseId));
    await expect(page.locator('img.media-thumb').last()).toHaveJSProperty('complete', true);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: t('media:form.submit') }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
});

import { lastWorker } from '#app/http/kit/kit-worker.server.ts';
import { languages } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { expect, keepOnPhone, lyingAround, openKit, saved, t, test, to } from './support/kit.ts';

const noted = 'Пломба 004512 на месте';

test('visiting leaves nothing behind; the first record keeps the notebook by itself', async ({
  page,
  line,
}) => {
  await openKit(page, line);
  const copies = () => page.evaluate(() => caches.keys());
  expect(await copies()).toEqual([]);
  await page.goto(`${line.origin}${to.fieldKit()}#kit-opening`);
  await page.locator('#kit-opening-empty').check();
  await expect.poll(copies).toHaveLength(1);
});

test('a newer notebook waits until it is asked for, and the draft is there after it', async ({
  page,
  line,
}) => {
  await openKit(page, line);
  await keepOnPhone(page);
  const before = await page.evaluate(() => caches.keys());
  line.worker = (own) => own.replace(/"version":"[^"]*"/, '"version":"newer"');
  await page.reload();
  const notice = page.getByText(t('kit:update.title'));
  await expect(notice).toBeVisible();
  await page.goto(`${line.origin}${to.fieldKit()}#kit-opening`);
  await page.locator('#kit-opening-notes').fill(noted);
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
  await page.getByRole('button', { name: t('kit:update.now') }).click();
  await expect(notice).toBeHidden();
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
  const after = await page.evaluate(() => caches.keys());
  expect(after).toEqual(['kit-ru-newer']);
  expect(before).not.toEqual(after);
});

test('switched off by the server: every copy goes, what was entered stays', async ({ page, line }) => {
  await openKit(page, line, 'kit-opening');
  await page.locator('#kit-opening-notes').fill(noted);
  await saved(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  line.worker = () => lastWorker;
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.reload();
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
});

test('taken off the phone: no records, no copies, no worker', async ({ page, line }) => {
  await openKit(page, line, 'kit-opening');
  await page.locator('#kit-opening-notes').fill(noted);
  await saved(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await page.goto(`${line.origin}${to.fieldKit()}#kit-keeping`);
  await page.locator('summary', { hasText: t('kit:keeping.removeCopy') }).click();
  await page.locator('[data-do="leave"]').click();
  await expect(page.getByText(t('kit:say.erased'))).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await lyingAround(page)).not.toContain('entries');
});

test('two windows: records are made in one at a time', async ({ page, context, line }) => {
  await openKit(page, line, 'kit-opening');
  await page.locator('#kit-opening-notes').fill(noted);
  await saved(page);
  const second = await context.newPage();
  await second.goto(`${line.origin}${to.fieldKit()}#kit-opening`);
  await expect(second.getByText(t('kit:elsewhere.title'))).toBeVisible();
  await second.getByRole('button', { name: t('kit:elsewhere.here') }).click();
  await expect(second.locator('#kit-opening-notes')).toHaveValue(noted);
  await expect(page.getByText(t('kit:elsewhere.title'))).toBeVisible();
});

for (const language of languages) {
  const links = linksOf(language);

  test(`${language}: a plain name, plain pictures, and at most 1.5 MB`, async ({ request }) => {
    const manifest = await request.get(links.kitManifest());
    expect(manifest.headers()['content-type']).toContain('application/manifest+json');
    const { name, scope, icons } = (await manifest.json()) as {
      name: string;
      scope: string;
      icons: { src: string }[];
    };
    expect(['Дәптер', 'Тетрадь', 'Notebook']).toContain(name);
    expect(scope).toBe(links.fieldKit());

    const worker = await request.get(links.kitWorker());
    expect(worker.headers()['content-type']).toContain('text/javascript');
    expect(worker.headers()['cache-control']).toBe('no-cache');
    const list = /^self\.kit = (.*);$/m.exec(await worker.text())?.[1] ?? '';
    const { pages, assets } = JSON.parse(list) as { pages: string[]; assets: string[] };
    const addresses = [...pages, ...assets, links.kitWorker()];
    expect(addresses).toEqual(expect.arrayContaining(icons.map(({ src }) => src)));
    const sizes = await Promise.all(
      addresses.map(async (address) => {
        const answer = await request.get(address);
        expect(answer.status(), address).toBe(200);
        return (await answer.body()).length;
      }),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
    test.info().annotations.push({ type: `kit ${language}`, description: `${bytes} bytes` });
  });
}

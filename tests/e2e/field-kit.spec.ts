import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import {
  crash,
  expect,
  fileInDocx,
  keepOnPhone,
  lyingAround,
  openKit,
  saved,
  t,
  test,
  to,
  turnTo,
} from './support/kit.ts';
import type { Line } from './support/line.ts';

/** One browser, one phone, one day. */
interface Day {
  page: Page;
  context: BrowserContext;
  line: Line;
}

const seen = 'В 14:12 человек в синей куртке опустил три листа';
const observer = 'Қарлығаш Мысалқызы';
const noted = 'Пломба 004512 на месте';

async function goOffline({ page, context, line }: Day): Promise<void> {
  await context.setOffline(true);
  await line.cut();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: t('kit:title') })).toBeVisible();
}

async function tickAndNote({ page }: Day): Promise<void> {
  await turnTo(page, 'kit-opening');
  await page.locator('#kit-opening-empty').check();
  await page.locator('#kit-opening-sealed').check();
  await expect(page.locator('[data-ticked-at="kit-opening-empty"]')).toHaveText(/\d\d:\d\d/);
  await page.locator('#kit-opening-notes').fill(noted);
  await saved(page);
}

/** From a point of a checklist, with a word that judges and without it. */
async function writeAct({ page }: Day): Promise<void> {
  await turnTo(page, 'kit-voting');
  await page.locator('[data-act-from="kit-voting-document"]').click();
  await expect(page.locator('#act-about')).toHaveValue('Бюллетень выдают по списку и документу');
  await expect(page.locator('#act-rule')).toHaveValue(/статья 41/);
  await page.locator('#act-observer').fill(observer);
  await page.locator('#act-precinct').fill('132');
  await page.locator('#act-seen').fill(`Возмутительно! ${seen}`);
  await expect(page.locator('#act-seen-flags')).toContainText('Возмутительно');
  await page.locator('#act-seen').fill(seen);
  await expect(page.locator('#act-seen-flags')).toBeEmpty();
  await expect(page.locator('[data-cell="seen"]')).toHaveText(seen);
  await saved(page);
}

/** Figures that do not agree, then those that do. */
async function copyProtocol({ page }: Day): Promise<void> {
  await turnTo(page, 'kit-pad');
  await page.locator('[data-ledger="pad"] [data-new]').click();
  await page.locator('#pad-label').fill('Участок 132');
  for (const [name, value] of Object.entries({ inStationBox: '1131', issuedAtStation: '1 126' }))
    await page.locator(`#pad-${name}`).fill(value);
  await expect(page.locator('[data-results] .bad')).toContainText('1131');
  await page.locator('#pad-inStationBox').fill('1126');
  await expect(page.locator('[data-results]')).toContainText(t('kit:say.agrees'));
  await saved(page);
}

async function expectAll({ page }: Day): Promise<void> {
  await expect(page.locator('[data-saved]')).not.toBeEmpty();
  await expect(page.locator('#kit-opening-empty')).toBeChecked();
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
  await turnTo(page, 'kit-act');
  await page.locator('[data-ledger="act"] [data-open]').first().click();
  await expect(page.locator('#act-seen')).toHaveValue(seen);
  await turnTo(page, 'kit-pad');
  await page.locator('[data-ledger="pad"] [data-open]').first().click();
  await expect(page.locator('#pad-inStationBox')).toHaveValue('1126');
}

async function takeAlong({ page }: Day): Promise<void> {
  await turnTo(page, 'kit-act');
  const [paper] = await Promise.all([page.waitForEvent('download'), page.locator('[data-docx]').click()]);
  const document = fileInDocx(await readFile(await paper.path()), 'word/document.xml');
  for (const words of [t('kit:act.heading'), seen, observer, '132']) expect(document).toContain(words);
  await turnTo(page, 'kit-keeping');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('kit:keeping.export') }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain(seen);
}

async function erase({ page }: Day): Promise<void> {
  await page.locator('summary', { hasText: t('kit:keeping.wipe') }).click();
  const began = Date.now();
  await page.locator('[data-do="wipe"]').click();
  await expect(page.getByText(t('kit:say.erased'))).toBeVisible();
  expect(Date.now() - began).toBeLessThanOrEqual(2_000);
  await expect(page.locator('#kit-opening-empty')).not.toBeChecked();
  await expect(page.locator('#kit-opening-notes')).toHaveValue('');
  await turnTo(page, 'kit-act');
  await expect(page.locator('[data-ledger="act"] [data-open]')).toHaveCount(0);
  expect(await lyingAround(page)).not.toContain('entries');
}

test('a whole day without a network: filled in, reloaded, crashed, come back, taken along, erased', async ({
  page,
  context,
  line,
  requests,
}) => {
  test.setTimeout(180_000);
  const day: Day = { page, context, line };
  await openKit(page, line);
  await expect(page.locator('#kit-size')).toHaveText(/0,\d МБ/);
  await keepOnPhone(page);

  await goOffline(day);
  await tickAndNote(day);
  await writeAct(day);
  await copyProtocol(day);
  await page.reload();
  await expectAll(day);
  day.page = await crash(page, context);
  await openKit(day.page, line);
  await expectAll(day);
  await takeAlong(day);
  await erase(day);

  // Nothing that was entered was ever asked of anybody: neither by a page or its worker, nor over the line.
  const asked = [...requests, ...line.asked.map(({ method, path, body }) => `${method} ${path} ${body}`)];
  expect(asked.length).toBeGreaterThan(5);
  for (const text of asked) expect(text).toMatch(/^GET (http:\/\/localhost:\d+|blob:|chrome:|\/)[^ ]* $/);
  for (const words of [seen, observer, noted, '132', '1126'])
    expect(asked.filter((text) => text.includes(words))).toEqual([]);
});

test('hidden at once, by a press or by Esc, and not to be had back by Back or by loading again', async ({
  page,
  line,
}) => {
  await openKit(page, line, 'kit-opening');
  await page.locator('#kit-opening-notes').fill(noted);
  await turnTo(page, 'kit-voting');
  await page.keyboard.press('Escape');
  const cover = page.getByRole('button', { name: t('kit:name'), exact: true });
  await expect(cover).toBeVisible();
  await expect(page.getByRole('cell', { name: '81', exact: true })).toBeVisible();
  await expect(page).toHaveTitle(t('kit:name'));
  const isHidden = async () => {
    const text = await page.evaluate(
      () =>
        document.body.innerText + [...document.querySelectorAll('textarea')].map((area) => area.value).join(),
    );
    expect(text).not.toContain(noted);
    expect(text).not.toContain(t('kit:title'));
  };
  await isHidden();
  await page.goBack();
  await isHidden();
  await page.goForward();
  await page.reload();
  await expect(cover).toBeVisible();
  await isHidden();
  await cover.click();
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
  await page.getByRole('button', { name: t('kit:bar.hide') }).click();
  await isHidden();
});

test('what lies on the device is encrypted, and its key cannot be read out', async ({ page, line }) => {
  await openKit(page, line, 'kit-opening');
  await page.locator('#kit-opening-notes').fill(noted);
  await saved(page);
  const text = await lyingAround(page);
  expect(text).toContain('entries');
  expect(text).not.toContain('004512');
  expect(text).not.toContain('ticks');
  const readOut = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('notebook');
      opening.onsuccess = () => done(opening.result);
    });
    const [kept] = await new Promise<{ bare: CryptoKey }[]>((done) => {
      const asking = database.transaction('keys').objectStore('keys').getAll();
      asking.onsuccess = () => done(asking.result as { bare: CryptoKey }[]);
    });
    database.close();
    if (!kept) return 'no key';
    return crypto.subtle.exportKey('raw', kept.bare).then(
      () => 'read out',
      () => 'refused',
    );
  });
  expect(readOut).toBe('refused');
});

test('a passphrase: asked for at every opening, wrong ones refused, taken away again', async ({
  page,
  line,
}) => {
  await openKit(page, line, 'kit-opening');
  await page.locator('#kit-opening-notes').fill(noted);
  await turnTo(page, 'kit-keeping');
  const set = page.getByRole('button', { name: t('kit:keeping.setPassphrase') });
  await page.locator('#kit-new-passphrase').fill('коротко');
  await set.click();
  await expect(page.getByText(t('kit:say.shortPassphrase'))).toBeVisible();
  await page.locator('#kit-new-passphrase').fill('жасыл дала 2026');
  await set.click();
  await expect(page.getByText(t('kit:say.passphraseSet'))).toBeVisible();

  await page.goto(line.origin + to.fieldKit());
  await expect(page.getByText(t('kit:lock.title'))).toBeVisible();
  await expect(page.locator('#kit-opening-notes')).toHaveValue('');
  const unlock = async (passphrase: string) => {
    await page.locator('#kit-passphrase').fill(passphrase);
    await page.getByRole('button', { name: t('kit:lock.open'), exact: true }).click();
  };
  await unlock('жасыл дала 2025');
  await expect(page.getByText(t('kit:say.wrongPassphrase'))).toBeVisible();
  await unlock('жасыл дала 2026');
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
  expect(await lyingAround(page)).toContain('wrapped');

  await turnTo(page, 'kit-keeping');
  await page.getByRole('button', { name: t('kit:keeping.dropPassphrase') }).click();
  await expect(page.getByText(t('kit:say.passphraseDropped'))).toBeVisible();
  await page.reload();
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
});

test('a file with a passphrase: unreadable, taken back by its own passphrase only', async ({
  page,
  line,
}) => {
  await openKit(page, line, 'kit-opening');
  await page.locator('#kit-opening-notes').fill(noted);
  await page.locator('#kit-opening-empty').check();
  await turnTo(page, 'kit-keeping');
  await page.locator('#kit-file-passphrase').fill('көк аспан 2026');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('kit:keeping.export') }).click(),
  ]);
  const path = await download.path();
  expect(await readFile(path, 'utf8')).not.toContain('004512');

  await page.locator('summary', { hasText: t('kit:keeping.wipe') }).click();
  await page.locator('[data-do="wipe"]').click();
  await expect(page.getByText(t('kit:say.erased'))).toBeVisible();
  await turnTo(page, 'kit-keeping');
  await page.locator('#kit-import').setInputFiles(path);
  await expect(page.getByText(t('kit:say.filePassphraseNeeded'))).toBeVisible();
  await page.locator('#kit-import').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"notebook-1","entries":[{"kind":"day"}]}'),
  });
  await expect(page.getByText(t('kit:say.notOurFile'))).toBeVisible();
  await page.locator('#kit-file-passphrase').fill('көк аспан 2026');
  await page.locator('#kit-import').setInputFiles(path);
  await expect(page.locator('#kit-opening-notes')).toHaveValue(noted);
  await expect(page.locator('#kit-opening-empty')).toBeChecked();
});

import { inflateRawSync } from 'node:zlib';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { openLine, type Line } from './line.ts';
import { learnerAt } from './learner.ts';

interface KitFixtures {
  /** The way from this test's browser to the school. */
  line: Line;
  /** Every request of the browser, with its body, as it left a page or a worker. */
  requests: string[];
}

export const test = base.extend<KitFixtures>({
  line: async ({ baseURL: _ }, use) => {
    const line = await openLine();
    await use(line);
    await line.cut();
  },
  requests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on('request', (request) => {
      requests.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
    });
    await use(requests);
  },
});

export { expect };

export const { t, to } = learnerAt({} as Page, 'ru');

/** Opens a leaf of the notebook and waits until its scripts are at work. */
export async function openKit(page: Page, line: Line, part = ''): Promise<void> {
  await page.goto(line.origin + to.fieldKit() + (part && `#${part}`));
  await expect(page.locator('[data-saved]')).not.toBeEmpty();
}

/** Turns to another leaf without loading the page again. */
export async function turnTo(page: Page, part: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = id;
  }, part);
  await expect(page.locator(`#${part}`)).toBeVisible();
}

export async function keepOnPhone(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('kit:keeping.download') }).click();
  await expect(page.locator('[data-offline-state]')).toHaveText(t('kit:say.offlineReady'));
}

export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved]')).toHaveText(/^Сохранено/);
}

/** What lies in the database of the browser, as a thief of its files would see it. */
export function lyingAround(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const texts: string[] = [];
    for (const { name = '' } of databases) {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
      });
      for (const table of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done) => {
          const asking = database.transaction(table).objectStore(table).getAll();
          asking.onsuccess = () => done(asking.result);
        });
        const plain = (_: string, value: unknown) =>
          value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
        texts.push(...rows.map((row) => `${table} ${JSON.stringify(row, plain)}`));
      }
      database.close();
    }
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
    return [...texts, ...stores, document.cookie].join('\n');
  });
}

/** The tab dies without a word; a new one of the same browser takes its place. */
export async function crash(page: Page, context: BrowserContext): Promise<Page> {
  const next = await context.newPage();
  const died = page.waitForEvent('crash', { timeout: 10_000 }).catch(() => undefined);
  await page.goto('chrome://crash').catch(() => undefined);
  await died;
  await page.close();
  return next;
}

/** The text of a file inside a .docx (a zip archive, APPNOTE 4.3). */
export function fileInDocx(archive: Buffer, name: string): string {
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4)) {
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(begin, begin + archive.readUInt32LE(at + 20));
    return (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`There is no ${name} in the file.`);
}

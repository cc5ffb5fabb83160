import type { Page } from '@playwright/test';
import { languages } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import { sticksOut } from './support/layout.ts';
import { learnerAt } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';

interface Told {
  list: { counted: number; of: number; needed: number; met: boolean };
  mandates?: { counted: number; of: number; met: boolean };
}

const people = 'M 55\nF 44\nM 61\nF 27\nM 33 d\nM 50\nF 28\nM 41';
const lists = [
  { rule: 'kz-2020', people, seats: '', taken: '' },
  { rule: 'kz-2022', people, seats: '4', taken: '1, 3, 6, 8' },
  { rule: 'women-30', people, seats: '2', taken: '' },
  { rule: 'zipper', people, seats: '3', taken: '' },
];

const fill = async (page: Page, list: (typeof lists)[number]) => {
  await page.locator('#rule').selectOption(list.rule);
  for (const name of ['people', 'seats', 'taken'] as const) await page.locator(`#${name}`).fill(list[name]);
};

const check = (page: Page) => page.locator('[data-fields] button.btn').click();

/** What is drawn, without what only a script adds. */
function drawnIn(page: Page): Promise<string> {
  return page.locator('[data-answer]').evaluate((root) => {
    const told = (node: Node): string => {
      if (node instanceof Text) return node.data.replaceAll('\r\n', '\n');
      if (!(node instanceof Element) || node.tagName === 'BUTTON') return '';
      const attributes = [...node.attributes]
        .filter(({ name }) => name !== 'data-ready' && name !== 'tabindex')
        .map(({ name, value }) => `${name.toLowerCase()}=${value}`);
      return `<${node.tagName.toLowerCase()} ${attributes.toSorted().join(' ')}>${[...node.childNodes].map(told).join('')}`;
    };
    return [...root.childNodes].map(told).join('');
  });
}

for (const language of languages) {
  test(`a list is counted alike in the browser, on the server and for programs (${language})`, async ({
    page,
    browser,
  }) => {
    const without = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
    const plain = await without.newPage();
    const address = linksOf(language).lab('quota');
    for (const list of lists) {
      await page.goto(address);
      await fill(page, list);
      await check(page);
      await plain.goto(address);
      await fill(plain, list);
      await check(plain);
      expect(await drawnIn(page)).toBe(await drawnIn(plain));
      const told = await page.request.get(`/api/labs/quota${new URL(plain.url()).search}`);
      const { list: found, mandates } = (await told.json()) as Told;
      const answer = page.locator('[data-answer]');
      const { t, format } = learnerAt(page, language);
      const shareOf = ({ counted, of }: { counted: number; of: number }, needed: number) =>
        t('quota:condition.share', {
          ...{ counted, of, needed, percent: format.percent(Math.round((1000 * counted) / of) / 10, 1) },
        });
      const said =
        list.rule === 'zipper'
          ? t('quota:condition.order', { counted: found.counted, of: found.of })
          : shareOf(found, found.needed);
      await expect(answer).toContainText(said);
      const isMet = found.met && (mandates === undefined || list.rule === 'kz-2020' || mandates.met);
      await expect(answer.locator('h2').first()).toHaveClass(isMet ? 'ok' : 'bad');
    }
    await without.close();
  });
}

test('with JavaScript a list never leaves the browser', async ({ page }) => {
  const { to, t } = learnerAt(page, 'kk');
  await page.goto(to.lab('quota'));
  await expect(page.locator('[data-where="browser"]')).toBeVisible();
  await expect(page.locator('[data-where="server"]')).toBeHidden();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = page.url();
  await page.locator('#people').fill('ә 33\nе 44 мүг\nе 27');
  await expect(page.locator('[data-answer] table tbody tr')).toHaveCount(3);
  await check(page);
  await expect(page.locator('#outcome')).toBeFocused();
  await page.getByRole('button', { name: t('quota:form.asRows') }).click();
  await page.locator('#age-3').fill('61');
  await expect(page.locator('[data-answer] table tbody tr').nth(2)).toContainText('61');
  await page.locator('#age-2').fill('x');
  await page.locator('#age-2').press('Enter');
  await expect(page.locator('[data-fields] [role="alert"]')).toBeFocused();
  expect(page.url()).toBe(before);
  expect(asked).toEqual([]);
  await page.locator('#age-2').fill('44');
  await page.getByRole('button', { name: t('quota:link.make') }).click();
  expect(new URL(page.url()).search).toBe('');
  expect(page.url()).toContain('#rule=kz-2022&people=F33');
  // A browser may look for the icon of a page whose address changed.
  expect(asked.filter((url) => !url.endsWith('.svg'))).toEqual([]);
  // The link brings the list back, and again nothing is sent.
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('[data-answer] table tbody tr')).toHaveCount(3);
  expect(asked.filter((url) => url.includes('F33') || url.includes('people'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that the list is sent, counts it, and switches between text and rows', async ({
    page,
  }) => {
    const { to, t } = learnerAt(page, 'ru');
    await page.goto(to.lab('quota'));
    await expect(page.locator('[data-where="server"]')).toBeVisible();
    await expect(page.locator('[data-where="browser"]')).toBeHidden();
    await page.locator('#people').fill('ж 27\nм 45 и');
    await page.getByRole('button', { name: t('quota:form.asRows') }).click();
    await expect(page.locator('#age-2')).toHaveValue('45');
    await expect(page.locator('input[name="disability"]').nth(1)).toBeChecked();
    await page.locator('#gender-3').selectOption('M');
    await page.locator('#age-3').fill('50');
    await check(page);
    await expect(page.locator('[data-answer] table tbody tr')).toHaveCount(3);
    await expect(page.locator('#age-3')).toHaveValue('50');
  });

  test('what cannot be counted is refused with its line named, and kept', async ({ page }) => {
    const { to, t } = learnerAt(page, 'en');
    const answer = await page.goto(to.lab('quota', { rule: 'kz-2022', people: 'F 27\nsomebody' }));
    expect(answer?.status()).toBe(422);
    const link = page.getByRole('alert').getByRole('link');
    await expect(link).toHaveText(t('quota:form.line', { n: 2, text: t('faults:line-not-clear') }));
    await expect(link).toHaveAttribute('href', '#people');
    await expect(page.locator('#people')).toHaveValue('F 27\nsomebody');
  });
});

test('a long list and its rows fit a narrow phone', async ({ page }) => {
  const { to } = learnerAt(page, 'kk');
  const many = Array.from({ length: 120 }, (_, i) => (i % 3 ? 'M50' : 'F50')).join(',');
  await page.goto(to.lab('quota', { rule: 'kz-2022', people: many, as: 'rows' }));
  expect(await sticksOut(page, 320)).toEqual([]);
});

import type { BrowserContextOptions, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { sticksOut } from './support/layout.ts';
import { preview, saved, text, typeAtTop } from './support/editor.ts';
import { learnerAt } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';
import type { Seeded } from './support/seeded.ts';
import { beginCourse, withDatabase } from './support/studio-people.ts';

const { t, to } = learnerAt({} as Page, 'en');
const course = 'crs-electoral-law';

// Every test writes in a lesson of its own: tests run beside each other.
const lessons = {
  plain: 'les-law-map',
  reload: 'les-who-votes-and-stands',
  tabs: 'les-parliament',
  session: 'les-commissions',
  hostile: 'les-threshold-and-quota',
  keys: 'les-against-all',
  axe: 'les-reform-timeline',
};

/** A window of its own, where the administrator of the school is signed in. */
async function windowOf(
  stranger: (options?: BrowserContextOptions) => Promise<Page>,
  { admin }: Seeded,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await stranger(options);
  await page.context().addCookies([
    { ...admin.cookie, url: origin },
    { name: 'theme', value: 'light', url: origin },
  ]);
  return page;
}

async function openEditor(page: Page, lesson: string, language = 'en'): Promise<void> {
  await page.goto(to.studio.lesson(course, lesson, language));
  await expect(page.locator('.cm-content')).toBeVisible();
}

test('the picker of rules says in words how each is known', async ({ page, enterAs }) => {
  await enterAs('admin');
  await openEditor(page, lessons.plain);
  await page.locator('.palette summary').click();
  await page.locator('.palette-entry', { hasText: t('editor:component.Law.name') }).click();
  const rules = page.getByRole('dialog');
  await expect(rules).toContainText(t('law:confidence.general'));
  await expect(rules).not.toContainText('confidence.');
});

test('what is typed is shown as learners see it, and saved', async ({ page, enterAs }) => {
  await enterAs('admin');
  await openEditor(page, lessons.plain);
  await expect(preview(page)).not.toBeEmpty({ timeout: 15_000 });
  await typeAtTop(page, 'Sailau **words**. ');
  await expect(preview(page).locator('strong', { hasText: 'words' })).toBeVisible();
  await saved(page);
  await page.goto(to.studio.preview(course, lessons.plain, 'en'));
  await expect(page.locator('main strong', { hasText: 'words' })).toBeVisible();
});

test('a fault is named with its line, and a press leads there', async ({ page, enterAs }) => {
  await enterAs('admin');
  await openEditor(page, lessons.plain, 'ru');
  await typeAtTop(page, '<Nothing />\n\n');
  const line = page.getByRole('button', { name: new RegExp(t('cures:list.line', { line: 1 })) });
  await expect(line.first()).toBeVisible();
  await expect(page.getByText(t('editor:preview.stale'))).toBeVisible();
  await page.keyboard.press('Control+End');
  await line.first().click();
  await expect(page.locator('.cm-activeLine, .cm-line').first()).toContainText('<Nothing />');
  await page.keyboard.press('Control+z');
});

test.describe('a line that is cut', () => {
  test.use({ expected: [/net::ERR_FAILED/] });

  test('a page that dies while words are typed loses none of them', async ({ stranger, seeded }) => {
    const page = await windowOf(stranger, seeded);
    const context = page.context();
    await openEditor(page, lessons.reload);
    await page.route('**/draft', (route) => route.abort());
    await typeAtTop(page, 'Unsent words. ');
    await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'offline');
    await page.close({ runBeforeUnload: false });
    const next = await context.newPage();
    await openEditor(next, lessons.reload);
    await expect(text(next)).toContainText('Unsent words.');
    await saved(next);
    await next.reload();
    await expect(text(next)).toContainText('Unsent words.');
  });
});

test('what is typed before the page comes alive is not lost', async ({ page, enterAs }) => {
  await enterAs('admin');
  let open = () => undefined as void;
  const gate = new Promise<void>((done) => (open = done));
  await page.route(/assets\/.*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(to.studio.lesson('crs-gender-quotas', 'les-opinions-on-quotas', 'en'), {
    waitUntil: 'commit',
  });
  const plain = page.locator('#plain-en-body');
  await plain.evaluate((field) => field.closest('details')?.setAttribute('open', ''));
  await plain.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Early words. ');
  open();
  await expect(text(page)).toContainText('Early words.');
  await saved(page);
  await page.reload();
  await expect(text(page)).toContainText('Early words.');
});

test('the palette closes by Escape and by a press elsewhere, and leaves the line being written in sight', async ({
  page,
  enterAs,
}) => {
  await enterAs('admin');
  await openEditor(page, lessons.plain, 'en');
  const palette = page.locator('.palette');
  await palette.locator('summary').click();
  const [list, field] = await Promise.all([
    palette.locator('ul').boundingBox(),
    page.locator('.editor-text').boundingBox(),
  ]);
  expect(list?.x).toBeGreaterThanOrEqual((field?.x ?? 0) + (field?.width ?? 0));
  await page.keyboard.press('Escape');
  await expect(palette).not.toHaveAttribute('open');
  await expect(palette.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await text(page).click();
  await expect(palette).not.toHaveAttribute('open');
});

test('a picker begins with the word that is selected in the text', async ({ page, enterAs, seeded }) => {
  await enterAs('admin');
  const names = { courseId: 'crs-picked', lessonId: 'les-picked', personId: seeded.admin.personId };
  await withDatabase((db) => beginCourse(db, names));
  await page.goto(to.studio.lesson(names.courseId, names.lessonId, 'kk'));
  await typeAtTop(page, 'байқаушыларға');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.locator('.palette summary').click();
  await page.getByRole('button', { name: new RegExp(t('editor:component.Term.name')) }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('searchbox')).toHaveValue(/^байқаушы/);
  await expect(sheet.getByRole('radio').first()).toBeVisible();
});

test('the text field, its sheets and the preview keep to the policy of the page', async ({
  page,
  enterAs,
  seeded,
}) => {
  await enterAs('admin');
  const names = { courseId: 'crs-careful', lessonId: 'les-careful', personId: seeded.admin.personId };
  await withDatabase((db) => beginCourse(db, names));
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => void refused.push(what));
  // The console is watched in every test; this also hears what a browser refuses without a word.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { refused(what: string): void }).refused(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      ),
    );
  });
  await page.goto(to.studio.lesson(names.courseId, names.lessonId, 'kk'));
  const table = '<DataTable caption="Кесте">\n\n| А | Б |\n|---|---:|\n| 1 | 2 |\n\n</DataTable>\n\n';
  await typeAtTop(page, table);
  await expect(preview(page).locator('table')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('F1');
  await page.keyboard.press('Escape');
  await page.locator('.palette summary').click();
  await page.getByRole('button', { name: new RegExp(t('editor:component.Law.name')) }).click();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  expect(
    await page
      .locator('.cm-selectionBackground')
      .first()
      .evaluate((mark) => getComputedStyle(mark).position),
  ).toBe('absolute');
  expect(refused).toEqual([]);
});

test('of two windows one writes; the other is told, takes over, and nothing is overwritten', async ({
  page,
  context,
  enterAs,
}) => {
  await enterAs('admin');
  await openEditor(page, lessons.tabs);
  await typeAtTop(page, 'First window. ');
  await saved(page);
  const second = await context.newPage();
  await openEditor(second, lessons.tabs);
  await expect(second.getByRole('alert')).toContainText(t('editor:trouble.held'));
  await expect(text(second)).toHaveAttribute('contenteditable', 'false');
  await second.getByRole('button', { name: t('editor:trouble.take') }).click();
  await expect(text(second)).toHaveAttribute('contenteditable', 'true');
  await expect(text(second)).toContainText('First window.');
  await expect(page.getByRole('alert')).toContainText(t('editor:trouble.held'));
  await expect(text(page)).toHaveAttribute('contenteditable', 'false');
  await typeAtTop(second, 'Second window. ');
  await saved(second);
});

test('an ended session loses nothing: signing in elsewhere, and the text goes on', async ({
  page,
  context,
  enterAs,
  seeded,
}) => {
  await enterAs('admin');
  await openEditor(page, lessons.session);
  await context.clearCookies({ name: seeded.admin.cookie.name });
  await typeAtTop(page, 'After the session. ');
  await expect(page.getByRole('link', { name: t('editor:trouble.signIn') })).toBeVisible();
  await enterAs('admin');
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved', { timeout: 20_000 });
  await page.reload();
  await expect(text(page)).toContainText('After the session.');
});

test.describe('scripts that are refused', () => {
  test.use({ expected: [/^Blocked script execution/] });

  test('no script of a draft runs, neither in the frame nor in the page of the preview', async ({
    stranger,
    seeded,
  }) => {
    const page = await windowOf(stranger, seeded);
    const address = to.studio.preview(course, lessons.hostile);
    const front = {
      title: '<script>window.ran=1</script>',
      summary: '"><img src=x onerror=ran=1>',
      lawCheckedOn: '',
    };
    const body = 'Text.\n\n<script>window.ran = 1</script>\n\n<img src=x onerror="window.ran=1" />\n';
    await page.goto(to.home());
    const ask = (message: object) =>
      page.evaluate(
        async ([at, sent]) => {
          const headers = { 'content-type': 'application/json' };
          const answer = await fetch(at, { method: 'POST', headers, body: sent });
          return (await answer.json()) as { html: string | null };
        },
        [address, JSON.stringify(message)] as const,
      );
    expect((await ask({ language: 'en', front, body, check: false })).html).toBeNull();
    const { html } = await ask({ language: 'en', front, body: 'Text.\n', check: false });
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');

    await openEditor(page, lessons.hostile);
    await page.getByLabel(t('editor:front.title'), { exact: true }).fill(front.title);
    await expect(preview(page).locator('h1')).toHaveText(front.title);
    // Even markup that got past the guard would find no script allowed.
    const refused = await page.evaluate(async () => {
      const main = document.querySelector('iframe')?.contentDocument?.getElementById('main');
      main?.insertAdjacentHTML('beforeend', '<img id="trap" src="/nothing" onerror="parent.ran = 1">');
      const trap = main?.querySelector('#trap');
      // Listeners of the page outside are heard: when this one is, the picture's own would have run before it.
      await new Promise((heard) => trap?.addEventListener('error', heard));
      return trap?.getAttribute('onerror');
    });
    expect(refused).toBe('parent.ran = 1');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    const answer = await page.request.get(to.studio.preview(course, lessons.hostile, 'en'));
    const policy = answer.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(answer.headers()['x-frame-options']).toBe('SAMEORIGIN');
  });
});

test('everything can be done by keys, and no field holds anybody', async ({ page, enterAs }) => {
  await enterAs('admin');
  await openEditor(page, lessons.keys);
  await text(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('bold');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.keyboard.press('Control+b');
  await expect(text(page)).toContainText('**bold**');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('button', { name: /English/, pressed: true })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toContainText(t('editor:help.title'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await text(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(text(page)).not.toBeFocused();

  await page.locator('.palette summary').focus();
  await page.keyboard.press('Enter');
  const law = page.getByRole('button', { name: new RegExp(t('editor:component.Law.name')) });
  await law.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('searchbox').fill('observer');
  await sheet.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(text(page)).toContainText('<Law id="');
  await expect(preview(page).locator('.law').nth(1)).toBeVisible();
});

test('without JavaScript the same address is a form that saves', async ({ stranger, seeded }) => {
  const page = await windowOf(stranger, seeded, { javaScriptEnabled: false });
  await page.goto(to.studio.lesson(course, lessons.axe, 'kk'));
  const form = page.locator('form', { has: page.locator('input[value="kk"]') });
  await form.locator('textarea').fill('Жай өріс.\n');
  await form.getByRole('button').click();
  await expect(page.getByText(t('editor:plain.saved'))).toBeVisible();
  await expect(page.locator('textarea').first()).toHaveValue('Жай өріс.\n');
});

test.describe('what axe looks with is a script, too', () => {
  test.use({ expected: [/^Blocked script execution/] });

  for (const width of [1280, 360]) {
    test(`axe finds nothing at ${width} pixels, in light and dark, with sheets open`, async ({
      stranger,
      seeded,
    }) => {
      const page = await windowOf(stranger, seeded, {
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      await openEditor(page, lessons.axe);
      await page.locator('.palette summary').click();
      const look = async (what: string) => {
        for (const theme of ['light', 'dark']) {
          await page.locator('html').evaluate((html, value) => html.setAttribute('data-theme', value), theme);
          expect(await axeViolations(page), `${what}, ${theme}`).toEqual([]);
        }
      };
      await look('editor');
      if (width === 360) expect(await sticksOut(page, 360)).toEqual([]);
      await page.getByRole('button', { name: new RegExp(t('editor:component.Term.name')) }).click();
      await expect(page.getByRole('radio').first()).toBeVisible();
      await look('form of a component');
    });
  }
});

import type { Page } from '@playwright/test';
import {
  blankQuestion,
  questionTypes,
  type QuestionForm,
} from '#app/content/question-draft/question-form.ts';
import type { QuestionType } from '#app/content/schema/question.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { goodPassword, learnerAt, type Learner } from './support/learner.ts';
import { practiceOf } from './support/questions.ts';
import { expect, test } from './support/school.ts';
import { intent, send } from './support/steps/send.ts';
import { addStaff, withDatabase } from './support/studio-people.ts';

const courseId = 'crs-observer-rights';
const lesson = 'les-who-observes';
const provision = 'kz-elections-20-presence';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ enterAs }) => {
  await enterAs('trainer');
});

/** What is typed into a field: its name in every language, so that a lost one is missed. */
const words = (name: string, language: Language) =>
  `${{ kk: 'Сөз', ru: 'Слово', en: 'Word' }[language]} ${name} әғ&<">`;

/** The first button of a form is a hidden one that Enter presses; people press the other. */
const press = (page: Page, value: string) => send(page, intent(page, value).last());

/** Fills every text field of the form in three languages; answers what was typed, by the name of the field. */
async function typeEverything(page: Page): Promise<Map<string, string>> {
  const typed = new Map<string, string>();
  for (const language of languages) {
    for (const field of await page.locator(`.question-form [name$=".${language}"]`).all()) {
      const name = (await field.getAttribute('name')) ?? '';
      typed.set(name, words(name.slice(0, -3), language));
      await field.fill(typed.get(name) ?? '');
    }
  }
  return typed;
}

async function expectTyped(page: Page, typed: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of typed) await expect(page.locator(`[name="${name}"]`)).toHaveValue(text);
}

async function markRight(page: Page, type: QuestionType): Promise<void> {
  if (type !== 'single' && type !== 'multiple') return;
  await page.locator('[name="right"]').nth(1).check();
  if (type === 'multiple') await page.locator('[name="right"]').nth(2).check();
}

async function tag(page: Page): Promise<void> {
  await page.locator('#objective').selectOption({ index: 1 });
  await page.locator('#difficulty').selectOption('2');
  await page.locator('[name="use"][value="exam"]').check();
  await page.locator('#provision').fill(provision);
}

/** Opens the form of a new question from the list of questions. */
async function begin({ page, to }: Learner, type: QuestionType): Promise<void> {
  await page.goto(to.studio.questions(courseId));
  await page.locator('#new-type').selectOption(type);
  await page.locator('#new-lesson').selectOption(lesson);
  await page.locator('form[aria-labelledby="new-title"] button').click();
  await page.waitForURL(/questions\/new\?/);
}

for (const type of questionTypes) {
  test(`a question is written in three languages without JavaScript: ${type}`, async ({ page }) => {
    const learner = learnerAt(page, 'kk');
    const { t } = learner;
    await begin(learner, type);
    const typed = await typeEverything(page);
    if (type === 'number') await page.locator('[name="number.value"]').fill('67 346,5');
    await markRight(page, type);
    // Nothing is chosen yet: it is kept all the same, and says what is to be mended at its field.
    await press(page, 'save');
    await expectTyped(page, typed);
    await expect(page.locator('#objective')).toHaveAttribute('aria-invalid', 'true');
    await tag(page);
    await press(page, 'save');
    await expect(page.getByText(t('questionForm:whole'))).toBeVisible();
    await expectTyped(page, typed);
    await expect(page.locator(`[name="provision"][value="${provision}"]`)).toHaveCount(1);
    await press(page, 'preview');
    await expect(page.locator('#preview legend')).toHaveText(words('prompt', 'kk'));
  });
}

test('a question rests on several rules: of its lesson, and found by act and by words', async ({ page }) => {
  const learner = learnerAt(page, 'kk');
  const { t } = learner;
  await begin(learner, 'text');
  const offered = page.locator('#provisions ul.cited [name="provision"]');
  const [first = '', second = ''] = await offered.evaluateAll((all) =>
    all.map((one) => (one as HTMLInputElement).value),
  );
  await page.locator(`[name="provision"][value="${first}"]`).check();
  await page.locator(`[name="provision"][value="${second}"]`).check();
  await page.locator('#find-act').selectOption('kz-const-2026');
  await press(page, 'find-provision');
  await page.locator('[name="provision"][value="kz-const2026-suffrage"]').check();
  await press(page, 'save');
  await expect(page.locator('[name="provision"]:checked')).toHaveCount(3);
  await expect(page.locator('#provisions')).not.toContainText('kz-');
  await page.locator(`[name="provision"][value="${second}"]`).uncheck();
  await page.locator('#fact').fill('2026');
  await press(page, 'find-fact');
  await expect(
    page.getByRole('status').filter({ hasText: t('questionForm:cited.found', { number: '' }).trim() }),
  ).toBeVisible();
  await expect(page.locator('[name="provision"]:checked')).toHaveCount(2);
});

test('rows are added, moved and removed, and nothing that was typed is lost', async ({ page }) => {
  const learner = learnerAt(page, 'ru');
  await begin(learner, 'order');
  const typed = await typeEverything(page);
  await press(page, 'add-row');
  const form: QuestionForm = blankQuestion('q-x', 'order', lesson);
  await expect(page.locator('.row-panel')).toHaveCount(form.items.length + 1);
  await expectTyped(page, typed);
  await press(page, 'up:b');
  await expect(page.locator('[name="items.0.text.ru"]')).toHaveValue(words('items.1.text', 'ru'));
  await press(page, 'remove-row:b');
  await expect(page.locator('[name="items.0.text.ru"]')).toHaveValue(words('items.0.text', 'ru'));
  await expect(page.locator('.row-panel')).toHaveCount(form.items.length);
});

test('two windows: the second is told, and has its text still', async ({ page, context }) => {
  const learner = learnerAt(page, 'en');
  await begin(learner, 'text');
  await page.locator('[name="prompt.en"]').fill('first');
  await press(page, 'save');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('[name="prompt.en"]').fill('from the other window');
  await press(other, 'save');
  await page.locator('[name="prompt.en"]').fill('from this window');
  expect((await press(page, 'save')).status()).toBe(409);
  await expect(page.getByRole('alert')).toContainText(learner.t('questionForm:refused.newer'));
  await expect(page.locator('[name="prompt.en"]')).toHaveValue('from this window');
  await press(page, 'save');
  await other.reload();
  await expect(other.locator('[name="prompt.en"]')).toHaveValue('from this window');
});

test('a draft is deleted after being asked: a new question leaves the list, a published one stands as it was', async ({
  page,
}) => {
  const learner = learnerAt(page, 'kk');
  const { t, to } = learner;
  await begin(learner, 'text');
  await page.locator('[name="prompt.kk"]').fill('Жойылатын сұрақ');
  await expect(intent(page, 'ask-delete')).toHaveCount(0);
  await press(page, 'save');
  await page.locator('[name="prompt.ru"]').fill('Ещё не сохранено');
  await press(page, 'ask-delete');
  // Whoever thinks better of it has lost nothing.
  await page.getByRole('link', { name: t('questionForm:delete.keep') }).click();
  await expect(page.locator('[name="prompt.ru"]')).toHaveValue('Ещё не сохранено');
  await press(page, 'ask-delete');
  await press(page, 'delete');
  await expect(page.getByRole('status').filter({ hasText: t('questionForm:delete.done') })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Жойылатын сұрақ' })).toHaveCount(0);

  const { id, prompt } = practiceOf('les-rapid-exchange').at(-1) ?? { id: '', prompt: { kk: '' } };
  await page.goto(to.studio.question(courseId, id));
  await page.locator('[name="prompt.kk"]').fill('Басқаша');
  await press(page, 'save');
  await press(page, 'ask-delete');
  await press(page, 'delete');
  await expect(page.getByText(t('questionForm:delete.backToPublished'))).toBeVisible();
  await expect(page.locator('[name="prompt.kk"]')).toHaveValue(prompt.kk);
});

async function look({ page, to }: Learner, name: string, bytes: Buffer): Promise<number> {
  await page.goto(to.studio.importQuestions(courseId));
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await page.locator('#lesson').selectOption(lesson);
  return (await press(page, 'look')).status();
}

test('GIFT comes in: what cannot is told by name, what is ticked becomes drafts', async ({ page }) => {
  const learner = learnerAt(page, 'kk');
  const gift = '::бір:: Қайсы ашық? {=иә#Дұрыс. ~жоқ}\n\n::эссе:: Жазыңыз {}\n\n::екі:: Екінші ме? {T}';
  expect(await look(learner, 'q.txt', Buffer.from(gift))).toBe(200);
  await expect(page.locator('[data-import-row="2"]')).toContainText(learner.t('exchange:remark.essay'));
  await expect(page.locator('[name="take"]:checked')).toHaveCount(2);
  await page.locator('[name="take"][value="3"]').uncheck();
  await press(page, 'import');
  await expect(page.getByText(learner.t('exchange:import.done', { number: 1 }))).toBeVisible();
  await page.getByRole('link', { name: 'Қайсы ашық?' }).first().click();
  await expect(page.locator('[name="options.0.feedback.kk"]')).toHaveValue('Дұрыс.');
  await expect(page.locator('[name="prompt.ru"]')).toHaveValue('');
});

test('a session that ends before a long text is brought in: signing in on the page it lands on sends it again', async ({
  page,
  context,
}) => {
  const learner = learnerAt(page, 'kk');
  const { t, to } = learner;
  const trainer = await withDatabase((db) => addStaff(db, 'trainer', courseId));
  await page.goto(to.studio.importQuestions(courseId));
  // More than a form may weigh when each Kazakh letter is written as six signs.
  const words = 'Дауыс беру құпиялығы неге қажет? '.repeat(17);
  const gift = Array.from({ length: 400 }, (_, i) => `::${i}:: ${words} {=иә ~жоқ}`).join('\n\n');
  await page.locator('#text').fill(gift);
  await page.locator('#lesson').selectOption(lesson);
  await context.clearCookies();
  expect((await press(page, 'look')).status()).toBe(401);
  await page.getByLabel(t('people:handle.label')).fill(trainer.handle);
  await page.getByLabel(t('people:password.label')).fill(goodPassword);
  await send(page, page.getByRole('button', { name: t('errors:unsent.send') }));
  await expect(page.locator('[data-import-row]')).toHaveCount(400);
  await expect(page.locator('input[name="lesson"]')).toHaveValue(lesson);
});

test('Moodle XML with a document type is refused', async ({ page }) => {
  const learner = learnerAt(page, 'ru');
  const xml =
    '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz><question type="essay"/></quiz>';
  expect(await look(learner, 'q.xml', Buffer.from(xml))).toBe(422);
  await expect(page.getByRole('alert')).toContainText(learner.t('exchange:remark.xmlDtd'));
});

test('a sheet of Excel in UTF-16 with semicolons comes in', async ({ page }) => {
  const learner = learnerAt(page, 'ru');
  const sheet =
    'тип;вопрос;верно;ответ 1;ответ 2\r\nОдин верный ответ;Кто считает голоса?;1;Комиссия;Наблюдатель\r\n';
  expect(await look(learner, 'q.csv', Buffer.from(`\ufeff${sheet}`, 'utf16le'))).toBe(200);
  await expect(page.locator('[data-import-row="2"]')).toContainText('Кто считает голоса?');
  await press(page, 'import');
  await expect(page.getByRole('link', { name: 'Кто считает голоса?' }).first()).toBeVisible();
});

for (const format of ['gift', 'xml', 'csv'] as const) {
  test(`an export comes back: ${format}`, async ({ page }) => {
    const learner = learnerAt(page, 'kk');
    const file = learner.to.studio.exportQuestions(courseId, `questions.${format}`);
    const answer = await page.request.get(`${file}?language=kk`);
    expect(answer.headers()['content-disposition']).toContain('attachment');
    expect(await look(learner, `q.${format}`, await answer.body())).toBe(200);
    const rows = page.locator('[data-import-row]');
    expect(await rows.count()).toBeGreaterThan(20);
    await expect(rows.filter({ hasText: learner.t('exchange:import.cannot') })).toHaveCount(0);
    // All of them are there already: none is ticked by itself.
    await expect(page.locator('[name="take"]:checked')).toHaveCount(0);
  });
}

test('keys are for the authors of the course alone', async ({ stranger, seeded }) => {
  const page = await stranger();
  const { to } = learnerAt(page, 'en');
  const pages = [
    ...[to.studio.questions(courseId), to.studio.importQuestions(courseId)],
    ...[to.studio.question(courseId, 'new'), to.studio.exportQuestions(courseId, 'questions.csv')],
  ];
  for (const address of pages) expect((await page.request.get(address)).status()).toBe(401);
  await page
    .context()
    .addCookies([{ ...seeded.halfway.cookie, url: new URL((await page.request.get('/en')).url()).origin }]);
  for (const address of pages) expect((await page.request.get(address)).status()).toBe(403);
});

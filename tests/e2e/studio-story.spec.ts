import type { Page } from '@playwright/test';
import { setRole } from '#app/domain/people/set-role.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { learnerAt, newHandle, type Learner } from './support/learner.ts';
import { origin } from './support/place.ts';
import { expect, test } from './support/school.ts';
import { addStaff, withDatabase } from './support/studio-people.ts';
import { joinQuickly } from './support/steps/joining-steps.ts';
import { intent, send } from './support/steps/send.ts';

/** Letters only: the address of course and lesson is made of it, and every run is a new course. */
const mark = [...String(Date.now())].map((digit) => 'bcdfghjkmn'[Number(digit)]).join('');
const slug = `ballot-${mark}`;
const courseId = `crs-${slug}`;
const lessonSlug = `the-mark-${mark}`;
const lessonId = `les-${lessonSlug}`;

const titles = { kk: 'Бюллетень', ru: 'Бюллетень', en: `Ballot ${mark}` };
const lessonTitles = { kk: 'Белгі қою', ru: 'Отметка', en: `The mark ${mark}` };

const texts = {
  kk: 'Айна бюллетеньді алды да, бір белгі қойды.\n\n## Белгі\n\nБір ғана белгі қойылады.',
  ru: 'Айна взяла бюллетень и поставила отметку.\n\n## Отметка\n\nСтавят одну отметку.',
  en: 'Aina took the ballot and made a mark.\n\n## The mark\n\nOne mark is made.',
};

const question = {
  kk: { prompt: 'Неше белгі қойылады?', right: 'Біреу', wrong: 'Екеу', why: 'Бір ғана белгі қойылады.' },
  ru: { prompt: 'Сколько отметок ставят?', right: 'Одну', wrong: 'Две', why: 'Ставят одну отметку.' },
  en: { prompt: 'How many marks are made?', right: 'One', wrong: 'Two', why: 'One mark is made.' },
};

async function beginsCourse({ page, to }: Learner): Promise<void> {
  await page.goto(to.studio.courses());
  for (const language of languages) {
    await page.locator(`#title-${language}`).fill(titles[language]);
    await page.locator(`#summary-${language}`).fill(titles[language]);
    await page.locator(`#objectives-${language}`).fill(lessonTitles[language]);
  }
  await page.locator('[name="audience"][value="first-time-voter"]').check();
  await send(page, intent(page, 'create'));
  await expect(page).toHaveURL(to.studio.course(courseId));
}

async function addsLesson({ page, to }: Learner): Promise<void> {
  for (const language of languages)
    await page.locator(`#lesson-title-${language}`).fill(lessonTitles[language]);
  await send(page, intent(page, 'add-lesson'));
  await expect(page.locator(`a[href="${to.studio.lesson(courseId, lessonId, 'kk')}"]`).first()).toBeVisible();
}

/** Writes one language in the editor; the text that is there from the template gives way. */
async function writes({ page, to, t }: Learner, language: Language): Promise<void> {
  await page.goto(to.studio.lesson(courseId, lessonId, language));
  const text = page.locator('.cm-content');
  await expect(text).toBeVisible();
  await page.getByLabel(t('editor:front.title')).fill(lessonTitles[language]);
  await page.getByLabel(t('editor:front.summary')).fill(lessonTitles[language]);
  await page.getByLabel(t('editor:front.lawCheckedOn')).fill(new Date().toISOString().slice(0, 10));
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(texts[language]);
  const heading = texts[language].split('## ')[1]?.split('\n')[0] ?? '';
  const preview = page.frameLocator('.editor-preview iframe');
  await expect(preview.getByRole('heading', { name: heading, exact: true, level: 2 })).toBeVisible();
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
}

async function asks(learner: Learner): Promise<void> {
  const { page, to, t } = learner;
  await page.goto(to.studio.newQuestion(courseId, { type: 'single', lesson: lessonId }));
  for (const language of languages) {
    const { prompt, right, wrong, why } = question[language];
    await page.locator(`[name="prompt.${language}"]`).fill(prompt);
    await page.locator(`[name="explanation.${language}"]`).fill(why);
    for (const [row, text] of [right, wrong].entries()) {
      await page.locator(`[name="options.${row}.text.${language}"]`).fill(text);
      await page.locator(`[name="options.${row}.feedback.${language}"]`).fill(why);
    }
  }
  await page.locator('[name="right"]').first().check();
  await page.locator('#objective').selectOption({ index: 1 });
  await page.locator('[name="use"][value="exam"]').check();
  await page.locator('#provision').fill('kz-elections-20-presence');
  await send(page, intent(page, 'find-provision'));
  await page.locator('[name="provision"][value="kz-elections-20-presence"]').check();
  for (const row of ['d', 'c']) await send(page, intent(page, `remove-row:${row}`).last());
  await send(page, intent(page, 'save').last());
  await expect(page.getByText(t('questionForm:whole'))).toBeVisible();
}

async function proposes({ page, to, t }: Learner): Promise<string> {
  await page.goto(to.studio.propose(courseId, lessonId));
  for (const language of languages) await page.locator(`#words-${language}`).fill(titles[language]);
  await send(page, page.getByRole('button', { name: t('review:propose.submit') }));
  await expect(page.getByRole('status')).toContainText(t('review:done.proposed'));
  await expect(page).toHaveURL(/\/kk\/review\/[0-9a-f-]+\?/);
  return new URL(page.url()).pathname;
}

async function checksAndPublishes(page: Page, proposal: string): Promise<void> {
  await page.goto(origin + proposal);
  for (const aspect of ['law', 'language']) {
    await page.locator(`#check-${aspect} button`).first().click();
    await expect(page.locator(`#check-${aspect} .ok`)).toBeVisible();
  }
  const { t } = learnerAt(page, 'kk');
  await send(page, page.getByRole('button', { name: t('review:publish.submit') }));
}

test('from an empty account to a published lesson with a question, in three languages', async ({
  page,
  context,
  stranger,
}) => {
  test.setTimeout(240_000);
  const trainer = learnerAt(page, 'kk');
  const handle = newHandle('kk');
  await joinQuickly(trainer, handle);
  await withDatabase((db) => setRole(db, { handle, role: 'trainer', actorId: null, now: new Date() }));

  await beginsCourse(trainer);
  await addsLesson(trainer);
  for (const language of languages) await writes(trainer, language);
  await asks(trainer);

  const learner = learnerAt(await stranger(), 'kk');
  const address = learner.to.lesson(slug, lessonSlug);
  expect((await learner.page.goto(origin + address))?.status()).toBe(404);
  const proposal = await proposes(trainer);

  const reviewer = await withDatabase((db) => addStaff(db, 'reviewer'));
  await context.clearCookies();
  await context.addCookies([{ ...reviewer.cookie, url: origin }]);
  await checksAndPublishes(page, proposal);

  await learner.page.goto(origin + learner.to.courses());
  await learner.page
    .locator(`a[href="${learner.to.course(slug)}"]`)
    .first()
    .click();
  for (const language of languages) {
    expect((await learner.page.goto(origin + address.replace('/kk/', `/${language}/`)))?.status()).toBe(200);
    await expect(learner.page.getByRole('heading', { level: 1 })).toHaveText(lessonTitles[language]);
    await expect(learner.page.locator('article')).toContainText(texts[language].split('\n')[0] ?? '');
  }
});

import type { Page } from '@playwright/test';
import type { Question } from '#app/content/schema/question.ts';
import { languages, type Language } from '#app/i18n/languages.ts';
import { answerUpTo, examLength, handIn, questionHere, startExam } from './support/steps/exam-steps.ts';
import { joinQuickly } from './support/steps/joining-steps.ts';
import { courseSlug, learnerAt, newHandle, type Learner } from './support/learner.ts';
import { unescaped } from './support/plain-text.ts';
import { openWordsOf, practiceOf, secretsOf } from './support/questions.ts';
import { expect, test } from './support/school.ts';
import { intent, send } from './support/steps/send.ts';

/** A new account with the exam open at its first question. */
async function inExam(page: Page, language: Language = 'en'): Promise<Learner & { attemptId: string }> {
  const learner = learnerAt(page, language);
  await joinQuickly(learner, newHandle(language));
  return { ...learner, attemptId: await startExam(learner) };
}

/** Hands in what there is. */
async function handInNow({ page, to }: Learner, attemptId: string): Promise<void> {
  await page.goto(to.attempt(attemptId, 'review'));
  await handIn(learnerAt(page, 'en'), attemptId);
}

test('below the pass mark: every answer explained, what to read again, when to try again', async ({
  page,
}) => {
  const learner = await inExam(page);
  const { t, to, attemptId } = learner;
  await answerUpTo(learner, 6, true);
  const wrong = await answerUpTo(learner, examLength, false);
  await handIn(learner, attemptId);
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    t('exam:result.notYet', { points: 6, total: examLength }),
  );

  await expect(main.getByRole('heading', { name: t('exam:result.reread') })).toBeVisible();
  const lessons = new Set(wrong.map(({ lesson }) => lesson));
  const toRead = page.locator(`main ul.lines a[href^="${to.course(courseSlug)}/"]`);
  await expect(toRead).toHaveCount(lessons.size);
  const explained = main.locator('ol.who > li').filter({ hasText: t('question:right') });
  await expect(explained).toHaveCount(wrong.length);
  for (const question of wrong) await expect(main).toContainText(question.explanation.en);

  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const when = main.getByText(t('exam:result.mayRetry', { when: '' }).split('.')[0]?.trim() ?? '');
  await expect(when).toContainText(learner.format.date(tomorrow));
});

test('an exam cannot be started again before its time: 409, and the page says when', async ({ page }) => {
  const learner = await inExam(page);
  const { t, to, attemptId } = learner;
  await handInNow(learner, attemptId);

  await page.goto(to.exam(courseSlug));
  await expect(intent(page, 'start')).toHaveCount(0);
  await expect(page.getByRole('link', { name: t('exam:seeResult') })).toBeVisible();
  const refused = await page.request.post(to.exam(courseSlug), { form: { intent: 'start' } });
  expect(refused.status()).toBe(409);
  const text = unescaped(await refused.text());
  expect(text).toContain(t('exam:refused.notNow'));
  expect(text).toContain(to.result(attemptId));
});

test('a second tab cannot start a second attempt and shows how to go on', async ({ page, context }) => {
  const learner = learnerAt(page, 'en');
  const { t, to } = learner;
  await joinQuickly(learner, newHandle());
  const second = await context.newPage();
  await second.goto(to.exam(courseSlug));
  const attemptId = await startExam(learner);

  expect((await send(second, intent(second, 'start'))).status()).toBe(409);
  await expect(second.getByRole('alert')).toContainText(t('exam:refused.notNow'));
  await second.getByRole('link', { name: t('exam:continue') }).click();
  await expect(second).toHaveURL(to.attempt(attemptId, 1));
});

test('two starts at the same moment open one attempt', async ({ page }) => {
  const { to } = learnerAt(page, 'en');
  await joinQuickly({ page, to }, newHandle());
  const start = () => page.request.post(to.exam(courseSlug), { form: { intent: 'start' }, maxRedirects: 0 });
  const answers = await Promise.all([start(), start(), start()]);
  expect(answers.map((answer) => answer.status()).sort()).toEqual([302, 409, 409]);
});

test('an answer sent after handing in is refused with 409 and changes nothing', async ({ page, context }) => {
  const learner = await inExam(page);
  const { t, to, attemptId } = learner;
  const late = await context.newPage();
  await late.goto(to.attempt(attemptId, 1));
  await answerUpTo(learner, 2, false);
  await handInNow(learner, attemptId);
  const before = await page.content();

  expect((await send(late, intent(late, 'save'))).status()).toBe(409);
  await expect(late.getByRole('heading', { level: 1 })).toHaveText(t('errors:409.title'));
  await page.reload();
  expect(await page.content()).toBe(before);
});

test('handing in twice is harmless', async ({ page }) => {
  const { to, attemptId } = await inExam(page);
  const hand = () =>
    page.request.post(to.attempt(attemptId), { form: { intent: 'submit' }, maxRedirects: 0 });
  const answers = await Promise.all([hand(), hand()]);
  await page.goto(to.result(attemptId));
  const before = await page.content();
  answers.push(await hand());
  for (const answer of answers) {
    expect(answer.status()).toBe(302);
    expect(answer.headers().location).toBe(to.result(attemptId));
  }
  await page.reload();
  expect(await page.content()).toBe(before);
});

test('the button "flag" turns the mark over and keeps the answer', async ({ page }) => {
  const learner = await inExam(page);
  const { t, to, attemptId } = learner;
  await answerUpTo(learner, 1, true);
  await page.goto(to.attempt(attemptId, 1));
  for (const label of ['exam:unflag', 'exam:flag'] as const) {
    await send(page, intent(page, 'flag'));
    await expect(page).toHaveURL(to.attempt(attemptId, 1));
    await expect(intent(page, 'flag')).toContainText(t(label));
    await expect(page.getByRole('status')).toContainText('✓');
  }
});

test('answers already handed in lead from the question to the result', async ({ page }) => {
  const learner = await inExam(page);
  await handInNow(learner, learner.attemptId);
  await page.goto(learner.to.attempt(learner.attemptId, 3));
  await expect(page).toHaveURL(learner.to.result(learner.attemptId));
});

/** Neither the words of the key nor the names of its fields; what the learner may read may have any words. */
function expectNoKey(given: string, question: Question): void {
  for (const language of languages) {
    for (const secret of secretsOf(question, language)) expect(given).not.toContain(secret);
  }
  const read = languages.flatMap((language) => openWordsOf(question, language));
  // The longest first: one line may hold another.
  const rest = read
    .sort((one, other) => other.length - one.length)
    .reduce((text, words) => text.replaceAll(words, ''), given);
  expect(rest).not.toMatch(/correct|feedback|explanation|tolerance/i);
}

for (const language of languages) {
  test(`no question page in ${language} gives the key away before handing in`, async ({ page }) => {
    const { to, attemptId } = await inExam(page, language);
    for (let position = 1; position <= examLength; position += 1) {
      const address = to.attempt(attemptId, position);
      await page.goto(address);
      const question = await questionHere(page);
      expectNoKey(unescaped(await (await page.request.get(address)).text()), question);
      const data = await page.request.get(`${address}&_data=routes%2Fassess%2Fattempt`);
      expectNoKey(JSON.stringify(await data.json()), question);
    }
    expect((await page.request.get(to.result(attemptId))).status()).toBe(404);
  });
}

test('a lesson does not give the key of its practice questions away', async ({ page }) => {
  const { to } = learnerAt(page, 'en');
  const answer = await page.goto(to.lesson(courseSlug, 'who-observes'));
  const html = unescaped((await answer?.text()) ?? '');
  for (const question of practiceOf('les-who-observes')) {
    expect(html).toContain(question.id);
    for (const secret of secretsOf(question, 'en')) expect(html).not.toContain(secret);
  }
});

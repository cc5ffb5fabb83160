import type { Page } from '@playwright/test';
import type { Question } from '#app/content/schema/question.ts';
import { courseSlug, type Learner } from '../learner.ts';
import { questionById } from '../questions.ts';
import { expect } from '../school.ts';
import { fillIn } from './answer-question.ts';
import { intent, send } from './send.ts';

export const examLength = 15;

/** Reads the rules and starts; answers the id of the attempt. */
export async function startExam({ page, t, to }: Learner): Promise<string> {
  await page.goto(to.exam(courseSlug));
  await expect(page.getByRole('main')).toContainText(t('exam:rules.lead'));
  await expect(page.getByRole('main').locator('ul.lines > li')).toHaveCount(8);
  expect((await send(page, intent(page, 'start'))).status()).toBe(302);
  const id = /\/attempts\/([0-9a-f-]{36})\?q=1$/.exec(page.url())?.[1];
  if (!id) throw new Error(`The exam did not open: ${page.url()}`);
  return id;
}

/** The question on this page; there is never more than one. */
export async function questionHere(page: Page): Promise<Question> {
  const fields = page.locator('[data-question-id]');
  await expect(fields).toHaveCount(1);
  return questionById(await fields.getAttribute('data-question-id'));
}

/** Answers the question on this page and goes on. */
export async function answerHere({ page, language }: Learner, right: boolean): Promise<Question> {
  const question = await questionHere(page);
  await fillIn(page, question, { language, right });
  expect((await send(page, intent(page, 'next'))).status()).toBe(302);
  return question;
}

/** Answers from this question up to and including `last`. */
export async function answerUpTo(learner: Learner, last: number, right = true): Promise<Question[]> {
  const answered: Question[] = [];
  let position = Number(new URL(learner.page.url()).searchParams.get('q'));
  for (; position <= last; position += 1) {
    await expect(learner.page).toHaveURL(new RegExp(`\\?q=${position}$`));
    answered.push(await answerHere(learner, right));
  }
  return answered;
}

/** Marks this question, goes on, comes back by the button, and finds the mark and the answer. */
export async function flagAndGoBack(learner: Learner): Promise<void> {
  const { page, language, t } = learner;
  const question = await questionHere(page);
  await fillIn(page, question, { language, right: true });
  await send(page, intent(page, 'flag'));
  await send(page, intent(page, 'next'));
  await expect(page.locator(`[data-question-id="${question.id}"]`)).toHaveCount(0);
  await send(page, intent(page, 'previous'));
  expect((await questionHere(page)).id).toBe(question.id);
  await expect(intent(page, 'flag')).toContainText(t('exam:unflag'));
  await expect(page.getByRole('status')).toContainText('✓');
  await send(page, intent(page, 'next'));
}

/** Closes the page in the middle of the exam, comes back, and goes on at the first question left open. */
export async function resumeExam(learner: Learner, position: number): Promise<Learner> {
  const { t, to } = learner;
  const context = learner.page.context();
  await learner.page.close();
  const page = await context.newPage();
  await page.goto(to.exam(courseSlug));
  await page.getByRole('link', { name: t('exam:continue') }).click();
  await expect(page).toHaveURL(new RegExp(`\\?q=${position}$`));
  return { ...learner, page };
}

/** From the page before handing in to the result. */
export async function handIn({ page, to }: Learner, attemptId: string): Promise<void> {
  await expect(page).toHaveURL(to.attempt(attemptId, 'review'));
  expect((await send(page, intent(page, 'submit'))).status()).toBe(302);
  await expect(page).toHaveURL(to.result(attemptId));
}

/** Every answer is explained, with the provisions behind it. */
export async function seeExplained({ page, language, to }: Learner, asked: Question[]): Promise<void> {
  for (const details of await page.locator('main details').all()) await details.locator('summary').click();
  const explained = page.locator('main ol.who > li');
  await expect(explained).toHaveCount(asked.length);
  for (const [index, question] of asked.entries()) {
    const answer = page.locator(`#q${index + 1}`);
    await expect(answer).toContainText(question.prompt[language]);
    await expect(answer).toContainText(question.explanation[language]);
    for (const provision of question.provisions) {
      await expect(answer.locator(`a[href="${to.provision(provision)}"]`)).toBeVisible();
    }
  }
}

import { practiceOf, questionById } from '../questions.ts';
import { courseSlug, type Learner } from '../learner.ts';
import { expect } from '../school.ts';
import { fieldsOf, fillIn } from './answer-question.ts';
import { intent, send } from './send.ts';

export const firstLesson = 'who-observes';
export const secondLesson = 'rights-and-duties';

/** `/` leads to the reader's language; from there to the course and into its first lesson. */
export async function walkIn({ page, language, t, to }: Learner): Promise<void> {
  await page.goto('/');
  await expect(page).toHaveURL(to.home());
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await page.getByRole('link', { name: t('learn:start'), exact: true }).click();
  await expect(page).toHaveURL(to.courses());
  await page.locator(`main a[href="${to.course(courseSlug)}"]`).click();
  await expect(page).toHaveURL(to.course(courseSlug));
  await page
    .getByRole('main')
    .getByRole('link', { name: t('learn:start'), exact: true })
    .click();
  await expect(page).toHaveURL(to.lesson(courseSlug, firstLesson));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Answers a practice question and sees why it is right or not, with the provision behind it. */
export async function practise(learner: Learner, questionId: string, right: boolean): Promise<void> {
  const { page, language, t, to } = learner;
  const question = questionById(questionId);
  const here = page.locator(`#${question.id}`);
  await expect(here).not.toContainText(question.explanation[language]);
  await fillIn(page, question, { language, right });
  expect((await send(page, intent(here, 'submit'))).status()).toBe(302);
  await expect(here.getByRole('status')).toContainText(t(right ? 'question:isRight' : 'question:isWrong'));
  await expect(here).toContainText(question.explanation[language]);
  for (const provision of question.provisions) {
    await expect(here.locator(`a[href="${to.provision(provision)}"]`)).toBeVisible();
  }
}

/** Every practice question of the first lesson: wrong first, then right. They are of every type practice has. */
export async function practiseAll(learner: Learner): Promise<void> {
  const { page, t } = learner;
  for (const { id } of practiceOf('les-who-observes')) {
    await practise(learner, id, false);
    await page
      .locator(`#${id}`)
      .getByRole('button', { name: t('question:again') })
      .click();
    await expect(intent(page.locator(`#${id}`), 'submit')).toBeVisible();
    await practise(learner, id, true);
  }
}

/** A match with only one pair made is sent back with that pair still made. */
export async function sendIncomplete({ page, language, t }: Learner): Promise<void> {
  const question = practiceOf('les-who-observes').find(({ type }) => type === 'match');
  if (!question) throw new Error('The first lesson has no match to leave incomplete.');
  const here = page.locator(`#${question.id}`);
  const lists = here.getByRole('combobox');
  await fillIn(page, question, { language, right: true });
  await lists.last().selectOption('');
  const made = await lists.first().inputValue();
  expect((await send(page, intent(here, 'submit'))).status()).toBe(422);
  await expect(here).toContainText(t('question:incomplete.match'));
  await expect(lists.first()).toHaveValue(made);
  await expect(lists.last()).toHaveValue('');
  await expect(fieldsOf(page, question)).not.toContainText(question.explanation[language]);
}

export async function completeLesson({ page, to }: Learner): Promise<void> {
  expect((await send(page, intent(page, 'complete'))).status()).toBe(302);
  // A redirect keeps the fragment of the page it came from.
  await expect(page).toHaveURL(({ pathname }) => pathname === to.lesson(courseSlug, secondLesson));
}

/** Closes the page and comes back by the front door: "Continue" leads to the lesson she was in, without an account. */
export async function leaveAndComeBack(learner: Learner): Promise<Learner> {
  const context = learner.page.context();
  await learner.page.close();
  const page = await context.newPage();
  const { t, to } = learner;
  await page.goto('/');
  await expect(page).toHaveURL(to.home());
  await page.getByRole('link', { name: t('learn:resume.action', { number: 2 }) }).click();
  await expect(page).toHaveURL(to.lesson(courseSlug, secondLesson));
  expect((await page.request.get(to.account())).status()).toBe(401);
  return { ...learner, page };
}

/** What was done as a guest is still there. */
export async function seeProgress({ page, t, to }: Learner, done: number): Promise<void> {
  await page.goto(to.course(courseSlug));
  await expect(page.getByRole('main')).toContainText(t('learn:progress', { done, total: 7 }));
  await page.goto(to.lesson(courseSlug, firstLesson));
  const [question] = practiceOf('les-who-observes');
  await expect(page.locator(`#${question?.id}`).getByRole('status')).toContainText(t('question:isRight'));
}

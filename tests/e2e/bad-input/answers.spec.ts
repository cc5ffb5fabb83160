import { fillIn } from '../support/steps/answer-question.ts';
import { answerHere, questionHere, startExam } from '../support/steps/exam-steps.ts';
import { joinQuickly, signIn } from '../support/steps/joining-steps.ts';
import { courseSlug, goodPassword, learnerAt, newHandle } from '../support/learner.ts';
import { unescaped } from '../support/plain-text.ts';
import { practiceOf, questionById } from '../support/questions.ts';
import { expect, test } from '../support/school.ts';
import { intent, send } from '../support/steps/send.ts';

const lesson = 'who-observes';
const single = practiceOf('les-who-observes').find(({ type }) => type === 'single')?.id ?? '';

const forged: { name: string; form: Record<string, string>; status: number }[] = [
  { name: 'no answer', form: { question: single }, status: 422 },
  { name: 'an option that does not exist', form: { question: single, answer: 'zzz' }, status: 422 },
  { name: 'the words of an option', form: { question: single, answer: 'They take turns' }, status: 422 },
  { name: 'a question that does not exist', form: { question: 'q-nothing', answer: 'a' }, status: 400 },
  { name: 'no question', form: { answer: 'a' }, status: 400 },
  {
    name: 'a question of another lesson',
    form: { question: 'q-observer-rights-201', answer: 'a' },
    status: 400,
  },
  { name: 'a question of the exam', form: { question: 'q-observer-rights-104', answer: 'a' }, status: 400 },
];

for (const { name, form, status } of forged) {
  test(`practice: ${name} gets ${status} and makes nobody a guest`, async ({ request, page }) => {
    const { to } = learnerAt(page, 'en');
    const answer = await request.post(to.lesson(courseSlug, lesson), { form: { intent: 'submit', ...form } });
    expect(answer.status()).toBe(status);
    expect((await request.storageState()).cookies.map((cookie) => cookie.name)).not.toContain('sailau');
    expect(unescaped(await answer.text())).not.toContain(
      questionById('q-observer-rights-104').explanation.en,
    );
  });
}

test('an unknown intent gets 400', async ({ page, request }) => {
  const { to } = learnerAt(page, 'en');
  const forms: Record<string, string>[] = [{ intent: 'destroy' }, {}];
  for (const form of forms) {
    expect((await request.post(to.lesson(courseSlug, lesson), { form })).status()).toBe(400);
  }
});

test('an exam keeps only answers that belong to its question', async ({ page }) => {
  const learner = learnerAt(page, 'en');
  await joinQuickly(learner, newHandle());
  const attemptId = await startExam(learner);
  const address = learner.to.attempt(attemptId);
  const post = (form: Record<string, string>) => page.request.post(address, { form, maxRedirects: 0 });
  const answer = { answer: 'forged', 'answer[forged]': 'forged' };

  // In a typed answer any word may stand.
  let position = 1;
  while (['text', 'number'].includes((await questionHere(page)).type)) {
    await page.goto(learner.to.attempt(attemptId, (position += 1)));
  }
  expect((await post({ position: `${position}`, intent: 'save', ...answer })).status()).toBe(302);
  await page.goto(learner.to.attempt(attemptId, 'review'));
  await expect(page.getByText(learner.t('exam:map.totalAnswered', { number: 0 }))).toBeVisible();
  for (const place of ['0', '16', '-1', '1.5', 'first', '']) {
    const sent = await post({ position: place, intent: 'save', ...answer });
    expect(sent.status(), `place ${place}`).toBe(400);
  }
  expect((await post({ position: '1', intent: 'pass' })).status()).toBe(400);
});

test('an attempt of somebody else is as unknown as one that does not exist', async ({ page, seeded }) => {
  const { to } = learnerAt(page, 'en');
  await joinQuickly({ page, to }, newHandle());
  const nobodys = '01890000-0000-7000-8000-000000000000';
  const pages: string[] = [];
  for (const id of [seeded.sitting.attemptId, nobodys]) {
    for (const address of [to.attempt(id), to.attempt(id, 1), to.attempt(id, 'review'), to.result(id)]) {
      const answer = await page.request.get(address);
      expect(answer.status()).toBe(404);
      pages.push((await answer.text()).replaceAll(id, 'id'));
    }
    const forms: Record<string, string>[] = [
      { intent: 'save', position: '1', answer: 'a' },
      { intent: 'submit' },
    ];
    for (const form of forms) {
      expect((await page.request.post(to.attempt(id), { form })).status()).toBe(404);
    }
  }
  expect(pages.slice(0, 4)).toEqual(pages.slice(4));
});

test('without a session an attempt asks to sign in and comes back to it', async ({ page, seeded }) => {
  const { t, to } = learnerAt(page, 'kk');
  const { attemptId, handle } = seeded.sitting;
  const answer = await page.goto(to.attempt(attemptId, 2));
  expect(answer?.status()).toBe(401);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('errors:401.title'));
  const link = page.getByRole('main').getByRole('link', { name: t('people:signIn.title'), exact: true });
  await expect(link).toHaveAttribute('href', to.signIn(to.attempt(attemptId, 2)));
  await link.click();
  await page.getByLabel(t('people:handle.label')).fill(handle);
  await page.getByLabel(t('people:password.label')).fill('open school demo');
  await send(page, page.getByRole('button', { name: t('people:signIn.submit'), exact: true }));
  await expect(page).toHaveURL(to.attempt(attemptId, 2));
});

test('a session that ran out while writing loses nothing that was written', async ({ page, stranger }) => {
  const learner = learnerAt(page, 'ru');
  const { t, to } = learner;
  const handle = newHandle('ru');
  await joinQuickly(learner, handle);
  const attemptId = await startExam(learner);
  const question = await questionHere(page);
  await fillIn(page, question, { language: 'ru', right: true });
  const given = await page
    .locator('form[aria-labelledby="number"]')
    .evaluate((form) =>
      [...new FormData(form as HTMLFormElement).entries()].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : '',
      ]),
    );

  const elsewhere = learnerAt(await stranger(), 'ru');
  await signIn(elsewhere, handle);
  await elsewhere.page.goto(to.account());
  await send(elsewhere.page, intent(elsewhere.page, 'sign-out-everywhere'));

  expect((await send(page, intent(page, 'next'))).status()).toBe(401);
  await expect(page.getByRole('main')).toContainText(t('errors:unsent.text'));
  const hidden = page.locator('main input[type="hidden"]');
  const carried = await hidden.evaluateAll((inputs) =>
    (inputs as HTMLInputElement[]).map(({ name, value }) => [name, value]),
  );
  expect(carried).toEqual([...given, ['intent', 'next']]);

  await page.getByLabel(t('people:handle.label')).fill(handle);
  const again = page.getByRole('button', { name: t('errors:unsent.send') });
  expect((await send(page, again)).status()).toBe(401);
  await expect(page.getByRole('alert')).toContainText(t('people:faults.wrong-credentials'));
  await page.getByLabel(t('people:password.label')).fill(goodPassword);
  expect((await send(page, again)).status()).toBe(307);
  await expect(page).toHaveURL(to.attempt(attemptId, 2));
  await page.goto(to.attempt(attemptId, 1));
  await expect(page.getByRole('status')).toContainText('✓');
});

test('an answer that was taken back is empty again', async ({ page }) => {
  const learner = learnerAt(page, 'en');
  await joinQuickly(learner, newHandle());
  const attemptId = await startExam(learner);
  await answerHere(learner, true);
  const form = { position: '1', intent: 'save' };
  await page.request.post(learner.to.attempt(attemptId), { form });
  await page.goto(learner.to.attempt(attemptId, 'review'));
  await expect(page.getByText(learner.t('exam:map.totalAnswered', { number: 0 }))).toBeVisible();
});

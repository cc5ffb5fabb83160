import { demoPassword } from '../builders.ts';
import { fillIn } from './support/steps/answer-question.ts';
import { joinQuickly, recoveryCode, signIn } from './support/steps/joining-steps.ts';
import { courseSlug, goodPassword, learnerAt, newHandle, type Learner } from './support/learner.ts';
import { practise } from './support/steps/learning-steps.ts';
import { practiceOf, questionById } from './support/questions.ts';
import { expect, test } from './support/school.ts';
import { intent, send } from './support/steps/send.ts';

const newPassword = 'үш жаңа сөз осында';

/** Whether the browser of this page is signed in. */
async function isIn({ page, to }: Pick<Learner, 'page' | 'to'>): Promise<boolean> {
  return (await page.request.get(to.account())).status() === 200;
}

async function recoverWith({ page, t, to }: Learner, handle: string, code: string): Promise<number> {
  await page.goto(to.recover());
  await page.getByLabel(t('people:handle.label')).fill(handle);
  await page.getByLabel(t('people:recover.code')).fill(code);
  await page.getByLabel(t('people:password.new')).fill(newPassword);
  return (await send(page, page.getByRole('button', { name: t('people:recover.submit') }))).status();
}

test('a recovery code sets a new password, ends other sessions and works once', async ({
  page,
  stranger,
}) => {
  const first = learnerAt(page, 'en');
  const handle = newHandle();
  const code = await joinQuickly(first, handle);
  const second = learnerAt(await stranger(), 'en');
  expect(await signIn(second, handle)).toBe(302);
  expect([await isIn(first), await isIn(second)]).toEqual([true, true]);

  const forgetful = learnerAt(await stranger(), 'en');
  // As copied by hand: small letters, spaces for dashes, a letter for a figure.
  const copied = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(await recoverWith(forgetful, handle.toUpperCase(), copied)).toBe(302);
  const next = await forgetful.page.locator('[data-recovery-code]').innerText();
  expect(next).toMatch(recoveryCode);
  expect(next).not.toBe(code);
  expect([await isIn(first), await isIn(second), await isIn(forgetful)]).toEqual([false, false, true]);

  const back = learnerAt(await stranger(), 'en');
  expect(await recoverWith(back, handle, code)).toBe(422);
  expect(await signIn(back, handle, goodPassword)).toBe(422);
  expect(await signIn(back, handle, newPassword)).toBe(302);
});

test('a new recovery code asks for the password and takes the place of the old one', async ({
  page,
  stranger,
}) => {
  const learner = learnerAt(page, 'en');
  const { t, to } = learner;
  const handle = newHandle();
  const old = await joinQuickly(learner, handle);
  await page.goto(to.recoveryCode());
  await send(page, intent(page, 'done'));

  await page.goto(to.account());
  await page.getByRole('link', { name: t('people:account.newCode') }).click();
  await page.getByLabel(t('people:password.label')).fill('a wrong password');
  expect((await send(page, intent(page, 'renew'))).status()).toBe(422);
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByLabel(t('people:password.label')).fill(goodPassword);
  expect((await send(page, intent(page, 'renew'))).status()).toBe(302);
  const code = await page.locator('[data-recovery-code]').innerText();

  const forgetful = learnerAt(await stranger(), 'en');
  expect(await recoverWith(forgetful, handle, old)).toBe(422);
  expect(await recoverWith(forgetful, handle, code)).toBe(302);
});

test('signing out here leaves other devices signed in', async ({ page, stranger }) => {
  const here = learnerAt(page, 'ru');
  const { to } = here;
  const handle = newHandle('ru');
  await joinQuickly(here, handle);
  const there = learnerAt(await stranger(), 'ru');
  await signIn(there, handle);

  const kept = await page.context().cookies();
  await page.goto(to.account());
  await send(page, intent(page, 'sign-out'));
  await expect(page).toHaveURL(to.home());
  expect([await isIn(here), await isIn(there)]).toEqual([false, true]);
  // The cookie, brought back, opens nothing: the session is gone on the server.
  await page.context().addCookies(kept);
  expect(await isIn(here)).toBe(false);
});

test('signing out everywhere ends every session', async ({ page, stranger }) => {
  const here = learnerAt(page, 'kk');
  const handle = newHandle('kk');
  await joinQuickly(here, handle);
  const there = learnerAt(await stranger(), 'kk');
  await signIn(there, handle);
  await page.goto(here.to.account());
  await send(page, intent(page, 'sign-out-everywhere'));
  expect([await isIn(here), await isIn(there)]).toEqual([false, false]);
});

test('what a guest did is added to the account she signs in to', async ({ page, stranger }) => {
  const atHome = learnerAt(page, 'en');
  const { t, to } = atHome;
  const handle = newHandle();
  await joinQuickly(atHome, handle);
  await page.request.post(to.lesson(courseSlug, 'who-observes'), { form: { intent: 'complete' } });

  const guest = learnerAt(await stranger(), 'en');
  await guest.page.goto(to.lesson(courseSlug, 'who-observes'));
  const [question] = practiceOf('les-who-observes');
  await practise(guest, question?.id ?? '', true);
  await guest.page.goto(to.lesson(courseSlug, 'documents'));
  await send(guest.page, intent(guest.page, 'complete'));
  const ofGuest = await guest.page.context().cookies();
  expect(await signIn(guest, handle)).toBe(302);

  for (const { page: device } of [guest, atHome]) {
    await device.goto(to.course(courseSlug));
    await expect(device.getByRole('main')).toContainText(t('learn:progress', { done: 2, total: 7 }));
    await device.goto(to.lesson(courseSlug, 'who-observes'));
    await expect(device.locator(`#${question?.id}`).getByRole('status')).toContainText(t('question:isRight'));
  }
  // The guest is no more: her cookie opens nothing.
  const late = await stranger();
  await late.context().addCookies(ofGuest);
  await late.goto(to.courses());
  await expect(late.getByRole('main')).not.toContainText(t('learn:resume.title'));
});

test('who has an account is not asked to join or to sign in', async ({ page }) => {
  const { to } = learnerAt(page, 'en');
  await joinQuickly({ page, to }, newHandle());
  await page.goto(to.join());
  await expect(page).toHaveURL(to.account());
  await page.goto(to.signIn(to.certificates()));
  await expect(page).toHaveURL(to.certificates());
});

test('an account is deleted at once; its certificate says that the holder withdrew it', async ({
  page,
  enterAs,
  seeded,
  stranger,
}) => {
  const { t, to } = learnerAt(page, 'kk');
  const { handle, serial } = seeded.leaving;
  await enterAs('leaving');
  await page.goto(to.account());
  await page.getByRole('link', { name: t('people:account.delete'), exact: true }).click();
  await expect(page.getByRole('main')).toContainText(t('people:account.deleteSure'));
  await page.getByRole('link', { name: t('people:account.keep') }).click();
  await expect(intent(page, 'delete')).toHaveCount(0);
  await page.getByRole('link', { name: t('people:account.delete'), exact: true }).click();
  await send(page, intent(page, 'delete'));
  await expect(page).toHaveURL(to.home());
  await expect(page.getByRole('navigation').getByText(t('common:nav.signIn'))).toHaveCount(1);

  const other = learnerAt(await stranger(), 'kk');
  expect(await signIn(other, handle, demoPassword)).toBe(422);
  const answer = await other.page.goto(to.verify(serial));
  expect(answer?.status()).toBe(200);
  await expect(other.page.locator('[data-state="withdrawn"]')).toContainText(
    t('certificate:states.withdrawn.word'),
  );
  await expect(other.page.getByRole('main')).not.toContainText(seeded.holderName);
  await enterAs('leaving');
  expect((await page.request.get(to.certificatePdf(serial))).status()).toBe(401);
});

test('a handle is free again after its account was deleted', async ({ page }) => {
  const { to } = learnerAt(page, 'en');
  const handle = newHandle();
  await joinQuickly({ page, to }, handle);
  await page.request.post(to.account(), { form: { intent: 'delete' } });
  await joinQuickly({ page, to }, handle);
  await page.goto(to.course(courseSlug));
  await expect(page.getByRole('main').getByRole('progressbar')).toHaveAttribute('value', '0');
});

test('an answer can be given again, and the last one counts', async ({ page }) => {
  const learner = learnerAt(page, 'en');
  await page.goto(learner.to.lesson(courseSlug, 'who-observes'));
  const question = questionById(practiceOf('les-who-observes')[0]?.id ?? null);
  const second = await page.context().newPage();
  await second.goto(learner.to.lesson(courseSlug, 'who-observes'));
  await practise(learner, question.id, true);
  await fillIn(second, question, { language: 'en', right: false });
  await send(second, intent(second.locator(`#${question.id}`), 'submit'));
  await page.reload();
  await expect(page.locator(`#${question.id}`).getByRole('status')).toContainText(
    learner.t('question:isWrong'),
  );
});

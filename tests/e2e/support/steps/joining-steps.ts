import { courseSlug, goodPassword, newHandle, type Learner } from '../learner.ts';
import { expect } from '../school.ts';
import { send } from './send.ts';

export const recoveryCode = /^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}$/;

/** The exam asks for an account; joining leads past the recovery code, shown once, back to the exam. */
export async function joinForTheExam({ page, language, t, to }: Learner): Promise<string> {
  await page.goto(to.exam(courseSlug));
  await expect(page.getByRole('main')).toContainText(t('exam:standing.join'));
  await page
    .getByRole('main')
    .getByRole('link', { name: t('people:join.title'), exact: true })
    .click();

  const handle = newHandle(language);
  await page.getByLabel(t('people:handle.label')).fill(handle);
  await page.getByLabel(t('people:password.new')).fill(goodPassword);
  const joined = await send(page, page.getByRole('button', { name: t('people:join.submit'), exact: true }));
  expect(joined.status()).toBe(302);

  await expect(page.getByRole('main')).toContainText(t('people:code.saved', { handle }));
  const code = await page.locator('[data-recovery-code]').innerText();
  expect(code).toMatch(recoveryCode);
  await send(page, page.getByRole('button', { name: t('people:code.done') }));
  await expect(page).toHaveURL(to.exam(courseSlug));

  await page.goto(to.recoveryCode());
  await expect(page.getByRole('main')).toContainText(t('people:code.gone'));
  await expect(page.getByText(code)).toHaveCount(0);
  return handle;
}

/** Joins without the pages; the session is then in the browser. Answers the recovery code. */
export async function joinQuickly(
  { page, to }: Pick<Learner, 'page' | 'to'>,
  handle: string,
  password = goodPassword,
): Promise<string> {
  const answer = await page.request.post(to.join(), { form: { handle, password } });
  expect(answer.status()).toBe(200);
  const code = /data-recovery-code="true">([0-9A-Z-]+)</.exec(await answer.text())?.[1] ?? '';
  expect(code).toMatch(recoveryCode);
  return code;
}

/** Signs in by the form. */
export async function signIn(
  { page, t, to }: Pick<Learner, 'page' | 't' | 'to'>,
  handle: string,
  password = goodPassword,
): Promise<number> {
  await page.goto(to.signIn());
  await page.getByLabel(t('people:handle.label')).fill(handle);
  await page.getByLabel(t('people:password.label')).fill(password);
  const submit = page.getByRole('button', { name: t('people:signIn.submit'), exact: true });
  return (await send(page, submit)).status();
}

import { joinQuickly } from '../support/steps/joining-steps.ts';
import { goodPassword, learnerAt, newHandle } from '../support/learner.ts';
import { unescaped } from '../support/plain-text.ts';
import { expect, test } from '../support/school.ts';
import { send } from '../support/steps/send.ts';

const cases = [
  { name: 'nothing at all', handle: '', password: '', faults: ['handle-empty', 'password-empty'] },
  { name: 'a handle too short', handle: 'ай', password: goodPassword, faults: ['handle-too-short'] },
  { name: 'a handle too long', handle: 'ә'.repeat(33), password: goodPassword, faults: ['handle-too-long'] },
  { name: 'a handle with a space', handle: 'ай нұр', password: goodPassword, faults: ['handle-letters'] },
  { name: 'a handle of signs', handle: '🌙🌙🌙🌙', password: goodPassword, faults: ['handle-letters'] },
  { name: 'a handle in another script', handle: 'משקיף', password: goodPassword, faults: ['handle-letters'] },
  { name: 'a password too short', handle: 'қарлығаш', password: '2 сөз', faults: ['password-too-short'] },
  {
    name: 'a password too long',
    handle: 'қарлығаш',
    password: 'ү'.repeat(201),
    faults: ['password-too-long'],
  },
  { name: 'a common password', handle: 'қарлығаш', password: '1234567890', faults: ['password-common'] },
  {
    name: 'a common password, big letters',
    handle: 'қарлығаш',
    password: 'QwertyUiop',
    faults: ['password-common'],
  },
  {
    name: 'one letter as password',
    handle: 'қарлығаш',
    password: 'aaaaaaaaaaaa',
    faults: ['password-common'],
  },
  {
    name: 'the handle as password',
    handle: 'қарлығашым',
    password: 'ҚАРЛЫҒАШЫМ',
    faults: ['password-common'],
  },
  { name: 'two faults', handle: 'а', password: '123', faults: ['handle-too-short', 'password-too-short'] },
] as const;

test.describe('joining, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, handle, password, faults } of cases) {
    test(`${name} is refused, and what was typed stays`, async ({ page }) => {
      const { t, to } = learnerAt(page, 'kk');
      await page.goto(to.join());
      await page.getByLabel(t('people:handle.label')).fill(handle);
      await page.getByLabel(t('people:password.new')).fill(password);
      const answer = await send(
        page,
        page.getByRole('button', { name: t('people:join.submit'), exact: true }),
      );
      expect(answer.status()).toBe(422);

      const summary = page.getByRole('alert');
      await expect(summary).toBeFocused();
      await expect(summary.getByRole('listitem')).toHaveText(
        faults.map((fault) => t(`people:faults.${fault}`)),
      );
      for (const fault of faults) {
        const field = page.locator(fault.startsWith('handle') ? '#handle' : '#password');
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveAccessibleDescription(new RegExp(t(`people:faults.${fault}`)));
      }
      await expect(page.locator('#handle')).toHaveValue(handle);
      await expect(page.locator('#password')).toHaveValue('');
      if (password) expect(unescaped(await answer.text())).not.toContain(`"${password}"`);
    });
  }

  test('a link of the summary leads to the field', async ({ page }) => {
    const { t, to } = learnerAt(page, 'ru');
    await page.goto(to.join());
    await send(page, page.getByRole('button', { name: t('people:join.submit'), exact: true }));
    await page
      .getByRole('alert')
      .getByRole('link', { name: t('people:faults.password-empty') })
      .click();
    await expect(page.locator('#password')).toBeFocused();
  });
});

test('a handle that is taken, in other letters or case, is refused', async ({ page, stranger }) => {
  const { t, to } = learnerAt(page, 'en');
  const handle = newHandle('en');
  await joinQuickly({ page, to }, handle);
  const cyrillic = handle.replaceAll('a', 'а').replaceAll('e', 'е');
  expect(cyrillic).not.toBe(handle);
  const other = await stranger();
  for (const like of [handle, handle.toUpperCase(), cyrillic, ` ${handle} `]) {
    const answer = await other.request.post(to.join(), {
      form: { handle: like, password: 'басқа адамның сөзі' },
    });
    expect(answer.status()).toBe(422);
    expect(unescaped(await answer.text())).toContain(t('people:faults.handle-taken'));
  }
});

test('an unknown handle and a wrong password get the same answer', async ({ page, request }) => {
  const { t, to } = learnerAt(page, 'en');
  const handle = newHandle();
  await joinQuickly({ page, to }, handle);
  const unknown = newHandle();
  const tried = async (form: Record<string, string>) => {
    const answer = await request.post(to.signIn(), { form });
    expect(answer.status()).toBe(422);
    return unescaped(await answer.text());
  };
  const wrong = await tried({ handle, password: 'not the password' });
  expect(wrong).toContain(t('people:faults.wrong-credentials'));
  expect(wrong).toContain(`value="${handle}"`);
  expect(wrong).not.toContain('not the password');
  const none = await tried({ handle: unknown, password: 'not the password' });
  expect(none.replaceAll(unknown, handle)).toBe(wrong);
  const empty = await tried({});
  expect(empty).toContain(t('people:faults.wrong-credentials'));
  await tried({ handle, password: 'ү'.repeat(5000) });
});

test('after ten tries an account waits, with the right password too', async ({ page, request }) => {
  const { t, to } = learnerAt(page, 'ru');
  const handle = newHandle('ru');
  await joinQuickly({ page, to }, handle);
  const attempt = (form: Record<string, string>) => request.post(to.signIn(), { form, maxRedirects: 0 });
  for (let tried = 0; tried < 10; tried += 1) {
    expect((await attempt({ handle, password: `guess number ${tried}` })).status()).toBe(422);
  }
  // Another way of writing the same handle is the same account.
  const refused = await attempt({ handle: handle.toUpperCase(), password: goodPassword });
  expect(refused.status()).toBe(429);
  const seconds = Number(refused.headers()['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(15 * 60);
  expect(unescaped(await refused.text())).toContain(t('errors:429.title'));

  const recovery = { handle, recoveryCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA', password: goodPassword };
  expect((await request.post(to.recover(), { form: recovery })).status()).toBe(429);
  const other = await attempt({ handle: newHandle(), password: goodPassword });
  expect(other.status()).toBe(422);
});

test('a wrong or empty recovery code is refused, and the handle stays', async ({ page }) => {
  const { t, to } = learnerAt(page, 'kk');
  const handle = newHandle('kk');
  await joinQuickly({ page, to }, handle);
  await page.context().clearCookies();
  await page.goto(to.recover());
  await page.getByLabel(t('people:handle.label')).fill(handle);
  await page.getByLabel(t('people:recover.code')).fill('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA');
  await page.getByLabel(t('people:password.new')).fill(goodPassword);
  const answer = await send(page, page.getByRole('button', { name: t('people:recover.submit') }));
  expect(answer.status()).toBe(422);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(t('people:faults.wrong-code'));
  await expect(page.locator('#handle')).toHaveValue(handle);
  await expect(page.locator('#password')).toHaveValue('');
});

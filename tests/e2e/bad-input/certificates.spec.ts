import { startExam } from '../support/steps/exam-steps.ts';
import { joinQuickly } from '../support/steps/joining-steps.ts';
import { learnerAt, newHandle } from '../support/learner.ts';
import { unescaped } from '../support/plain-text.ts';
import { expect, test } from '../support/school.ts';

const course = 'crs-observer-rights';

test('a certificate of somebody else cannot be downloaded, changed or claimed', async ({ page, seeded }) => {
  const { to } = learnerAt(page, 'en');
  await joinQuickly({ page, to }, newHandle());
  const { serials, passed } = seeded;
  for (const serial of [serials.valid, serials.shown, serials.hidden, 'AAAAA-AAAAA-AAAAA-AAAAA', 'x']) {
    expect((await page.request.get(to.certificatePdf(serial))).status()).toBe(404);
    const form = { intent: 'save', serial, visibility: 'hidden' };
    expect((await page.request.post(to.certificates(), { form })).status()).toBe(404);
  }
  const claim = { intent: 'complete', attempt: passed.attemptId, course, name: 'Біреу Басқа' };
  expect((await page.request.post(to.certificates(), { form: claim })).status()).toBe(404);
  expect((await page.request.get(to.verify(serials.valid))).status()).toBe(200);
});

test('there is no certificate for an exam that is open or was not passed', async ({
  page,
  enterAs,
  seeded,
}) => {
  const learner = learnerAt(page, 'en');
  await joinQuickly(learner, newHandle());
  const attempt = await startExam(learner);
  const claim = (id: string) => {
    const form = { intent: 'complete', attempt: id, course, name: 'Біреу Басқа' };
    return page.request.post(learner.to.certificates(), { form });
  };
  expect((await claim(attempt)).status()).toBe(409);
  await enterAs('failed');
  expect((await claim(seeded.failed.attemptId)).status()).toBe(409);
});

test('without a session certificates ask to sign in', async ({ request, seeded, page }) => {
  const { to } = learnerAt(page, 'en');
  for (const address of [to.certificates(), to.certificatePdf(seeded.serials.valid)]) {
    expect((await request.get(address)).status()).toBe(401);
  }
  const form = { intent: 'complete', attempt: 'x', course, name: 'Айсұлу' };
  const answer = await request.post(to.certificates(), { form });
  expect(answer.status()).toBe(401);
  expect(await answer.text()).toContain('value="Айсұлу"');
});

const names = [
  { name: '', fault: 'name-too-short' },
  { name: 'Я', fault: 'name-too-short' },
  { name: 'Ә'.repeat(121), fault: 'name-too-long' },
  { name: '12 34', fault: 'name-without-letters' },
  { name: 'Айсұлу 🌙', fault: 'name-not-printable' },
  { name: 'Aйсұлуqz', fault: 'name-not-printable' },
] as const;

for (const { name, fault } of names) {
  test(`the name «${name.slice(0, 12)}» is refused: ${fault}`, async ({ page, enterAs, seeded }) => {
    const { t, to } = learnerAt(page, 'ru');
    await enterAs('passed');
    const form = { intent: 'complete', attempt: seeded.passed.attemptId, course, name, visibility: 'hidden' };
    const answer = await page.request.post(to.certificates(), { form });
    expect(answer.status()).toBe(422);
    const html = unescaped(await answer.text());
    expect(html).toContain(t(`certificate:page.claim.faults.${fault}`, { max: 120 }));
    expect(html).toContain('role="alert"');
    expect(html).toContain('autofocus');
    if (name) expect(html).toContain(`value="${name}"`);
    expect(html).toMatch(/value="hidden"[^>]*checked|checked[^>]*value="hidden"/);
  });
}

test('a number that is unknown and one that is hidden get the same page', async ({
  request,
  page,
  seeded,
}) => {
  const { to } = learnerAt(page, 'kk');
  const unknown = 'ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ';
  const look = async (serial: string) => {
    const answer = await request.get(to.verify(serial));
    const { date: _, ...headers } = answer.headers();
    return { status: answer.status(), headers, html: (await answer.text()).replaceAll(serial, unknown) };
  };
  const compare = async (serial: string) => {
    const answer = await request.post(to.verify(serial), { form: { name: seeded.holderName } });
    return { status: answer.status(), html: (await answer.text()).replaceAll(serial, unknown) };
  };
  await look(unknown);
  expect(await look(seeded.serials.hidden)).toEqual(await look(unknown));
  expect((await look(unknown)).status).toBe(404);
  expect(await compare(seeded.serials.hidden)).toEqual(await compare(unknown));
});

test('looking for nothing is refused; spaces and small letters do no harm', async ({
  request,
  page,
  seeded,
}) => {
  const { t, to } = learnerAt(page, 'en');
  const empty = await request.get(`${to.verify()}?serial=%20`);
  expect(empty.status()).toBe(422);
  expect(unescaped(await empty.text())).toContain(t('certificate:verify.serialMissing'));
  const typed = ` ${seeded.serials.valid.toLowerCase().replaceAll('-', ' ')} `;
  const found = await request.get(`${to.verify()}?${new URLSearchParams({ serial: typed }).toString()}`);
  expect(found.status()).toBe(200);
  expect(await found.text()).toContain('data-state="valid"');
  const noName = await request.post(to.verify(seeded.serials.valid), { form: { name: ' ' } });
  expect(noName.status()).toBe(422);
  expect(unescaped(await noName.text())).toContain(t('certificate:verify.holder.compareMissing'));
});

test('guessing names is slowed down', async ({ request, page, seeded }) => {
  const { to } = learnerAt(page, 'en');
  const guess = (i: number) =>
    request.post(to.verify(seeded.serials.valid), { form: { name: `Guess ${i}` } });
  const first = await Promise.all(Array.from({ length: 60 }, (_, i) => guess(i)));
  expect(first.map((answer) => answer.status())).toEqual(Array.from({ length: 60 }, () => 200));
  const refused = await guess(61);
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
});

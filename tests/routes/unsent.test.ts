import type { ActionFunctionArgs } from '@remix-run/node';
import { expect, test } from 'vitest';
import { joinSchool } from '#app/auth/enter.server.ts';
import { action as actOnProposal } from '#app/routes/review/proposal.tsx';
import { action as bringIn } from '#app/routes/teach/import.tsx';
import { action as rollBack } from '#app/routes/teach/history.tsx';
import { action as saveLesson } from '#app/routes/teach/lesson-editor.tsx';
import { action as bringMedia } from '#app/routes/teach/media.tsx';
import { action as propose } from '#app/routes/teach/propose.tsx';
import { action as saveQuestion } from '#app/routes/teach/question.tsx';
import type { School } from '#app/school.server.ts';
import { testSchool } from '../test-school.ts';

const course = 'crs-observer-rights';
const gift = '::бір:: Қайсы ашық? {=иә ~жоқ}\n\n::екі:: «Екінші» ме? {T}';

/** A form sent by somebody whose session has ended. */
async function sendTo(
  act: (sent: ActionFunctionArgs) => Promise<Response>,
  { school, form, path }: { school: School; form: FormData; path: string },
) {
  const request = new Request(`http://school/kk/teach/courses/${course}/${path}`, {
    method: 'POST',
    body: form,
  });
  const params = { lang: 'kk', course, question: 'new' };
  try {
    return await act({ request, params, context: { school, person: null, source: '192.0.2.7' } });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

function formWith(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const unsentIn = async (answer: Response) =>
  Object.fromEntries(((await answer.json()) as { unsent: [string, string][] }).unsent);

test('a text pasted to be brought in comes back when the session has ended', async () => {
  const school = await testSchool();
  const form = formWith({
    text: gift,
    format: 'gift',
    language: 'kk',
    lesson: 'les-who-observes',
    intent: 'look',
  });
  const answer = await sendTo(bringIn, { school, form, path: 'import' });
  expect(answer.status).toBe(401);
  expect(await unsentIn(answer)).toEqual(Object.fromEntries(form.entries()));
});

test('a file comes back as the text that was in it, whatever its encoding', async () => {
  const school = await testSchool();
  const file = new File([Buffer.from(`\ufeff${gift}`, 'utf16le')], 'q.txt');
  const form = formWith({ file, text: '', format: '', language: 'ru', lesson: '', intent: 'look' });
  expect((await unsentIn(await sendTo(bringIn, { school, form, path: 'import' }))).text).toBe(gift);
});

test('what was typed beside a picture, and a question, come back too', async () => {
  const school = await testSchool();
  const media = formWith({ file: new File(['x'], 'x.png'), name: 'box', kk: 'Жәшік', ru: 'Ящик', en: 'Box' });
  expect(await unsentIn(await sendTo(bringMedia, { school, form: media, path: 'media' }))).toEqual({
    ...{ name: 'box', kk: 'Жәшік', ru: 'Ящик', en: 'Box' },
  });
  const question = formWith({ 'prompt.kk': 'Кім?', id: 'q-observer-rights-abcde', type: 'text' });
  expect(
    await unsentIn(await sendTo(saveQuestion, { school, form: question, path: 'questions/new' })),
  ).toEqual(Object.fromEntries(question.entries()));
});

test.each([
  [
    'a lesson written without a script',
    saveLesson,
    { language: 'kk', title: 'Сабақ', body: 'Мәтін', version: '' },
  ],
  [
    'the words of a proposal',
    propose,
    { 'words-kk': 'Жаңа', 'words-ru': 'Новое', 'words-en': 'New', day: '' },
  ],
  ['a remark of a reviewer', actOnProposal, { intent: 'comment', body: 'Неге?', passage: '3' }],
  ['the reason to go back', rollBack, { 'words-kk': 'Ескі', 'words-ru': 'Старое', 'words-en': 'Old' }],
] as const)('handed back, too: %s', async (_what, act, fields) => {
  const school = await testSchool();
  const answer = await sendTo(act, { school, form: formWith(fields), path: 'lessons/les-who-observes' });
  expect(answer.status).toBe(401);
  expect(await unsentIn(answer)).toEqual(fields);
});

const typed = { handle: 'Әсем', password: 'жаңа сайлау жолы' };
const signingIn = (password: string) =>
  formWith({ text: gift, 'sign-in-handle': typed.handle, 'sign-in-password': password });

test('with handle and password the browser is asked to send the same form again, with a session', async () => {
  const school = await testSchool();
  await joinSchool({ school, person: null, source: '192.0.2.7' }, typed);
  const answer = await sendTo(bringIn, { school, form: signingIn(typed.password), path: 'import?x=1' });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    307,
    `/kk/teach/courses/${course}/import?x=1`,
  ]);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  expect((await school.sessions.read(cookie)).person).toMatchObject({ handle: 'Әсем' });
});

test('a wrong password, also too often, loses no word and is never sent back', async () => {
  const school = await testSchool();
  await joinSchool({ school, person: null, source: '192.0.2.7' }, typed);
  const statuses = new Set<number>();
  for (let i = 0; i < 12; i += 1) {
    const answer = await sendTo(bringIn, { school, form: signingIn('қате құпиясөз'), path: 'import' });
    statuses.add(answer.status);
    const body = (await answer.json()) as { unsent: [string, string][]; handle: string };
    expect(Object.fromEntries(body.unsent).text).toBe(gift);
    expect(body.handle).toBe('Әсем');
    expect(JSON.stringify(body)).not.toContain('қате');
  }
  expect([...statuses]).toEqual([401, 429]);
});

test('heavy forms without a session are read only so often', async () => {
  const school = await testSchool();
  const statuses: number[] = [];
  for (let i = 0; i < 31; i += 1) {
    statuses.push((await sendTo(bringIn, { school, form: formWith({ text: gift }), path: 'import' })).status);
  }
  expect(statuses.at(-2)).toBe(401);
  expect(statuses.at(-1)).toBe(429);
});

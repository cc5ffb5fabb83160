import { expect, test } from 'vitest';
import { translationQueue } from '#app/views/studio/translations.server.ts';
import { lesson, writingDesk } from './writing-desk.ts';

const standing = (answer: Awaited<ReturnType<Awaited<ReturnType<typeof writingDesk>>['save']>>) =>
  answer.ok &&
  answer.stands &&
  [answer.stands.kk, answer.stands.ru, answer.stands.en].map((one) => one.standing);

test('every saving answers how all three texts stand, not only the one that was saved', async () => {
  const desk = await writingDesk();
  expect(standing(await desk.save('kk', 'Бірінші.\n'))).toEqual(['original', 'missing', 'missing']);
  expect(standing(await desk.save('ru', 'Первое.\n'))).toEqual(['original', 'unstamped', 'missing']);
  expect(standing(await desk.stamp('ru'))).toEqual(['original', 'current', 'missing']);
  expect(standing(await desk.save('kk', 'Бірінші. Екінші.\n'))).toEqual(['original', 'stale', 'missing']);
  expect(standing(await desk.tell('kk', { intent: 'hold', take: false, version: undefined }))).toEqual([
    'original',
    'stale',
    'missing',
  ]);
  expect(standing(await desk.save('kk', 'Бірінші.\n'))).toEqual(['original', 'current', 'missing']);
});

test('a stale text tells which sentences of its source changed, also where nothing was ever published', async () => {
  const desk = await writingDesk();
  await desk.save('kk', 'Бірінші сөйлем. Екінші сөйлем.\n\nҮшінші сөйлем.\n');
  await desk.save('ru', 'Перевод.\n');
  await desk.stamp('ru');
  await desk.stamp('ru');
  const answer = await desk.save('kk', 'Бірінші сөйлем. Екінші сөйлем.\n\nТөртінші сөйлем.\n');
  const changes = [
    { text: 'Үшінші сөйлем.', change: 'removed', line: null },
    { text: 'Төртінші сөйлем.', change: 'added', line: 3 },
  ];
  expect(answer.ok && answer.stands?.ru.changes).toEqual(changes);
  expect((await desk.view()).texts.ru).toMatchObject({ standing: 'stale', changes });
  const queue = await translationQueue(desk.school, desk.person, 'ru');
  expect(queue.find(({ state }) => state === 'stale')?.changed).toMatchObject(
    changes.map(({ text, change }) => ({ text, change })),
  );
});

test('the editor knows the titles of the lesson in all languages', async () => {
  const desk = await writingDesk();
  expect((await desk.view()).titles).toEqual(lesson.title);
});

const rule = 'kz-elections-20-1-rights';
const another = 'kz-elections-20';

test('a rule that any language cites becomes a rule of the lesson; unknown ones and known ones change nothing', async () => {
  const desk = await writingDesk();
  const rests = async () => (await desk.course())?.lessons[0]?.provisions;
  await desk.save('kk', `Мәтін.\n\n<Law id="${rule}" />\n`);
  expect(await rests()).toEqual([rule]);
  await desk.save(
    'ru',
    `Текст.\n\n<Law id="${rule}" />\n\n<Law id="no-such-rule" />\n\n<Law id="${another}" />\n`,
  );
  expect(await rests()).toEqual([rule, another]);
  await desk.save('kk', 'Мәтін.\n');
  expect(await rests()).toEqual([rule, another]);
});

test('a language that nobody has begun says one plain thing', async () => {
  const desk = await writingDesk();
  await desk.save('kk', 'Мәтін.\n');
  const nothing = { title: '', summary: '', lawCheckedOn: '' };
  const untouched = await desk.problems('ru', '', nothing);
  expect(untouched.map(({ code, line }) => [code, line])).toEqual([['file-missing', 0]]);
  const begun = await desk.problems('ru', 'Текст.\n', nothing);
  expect(begun.map(({ code }) => code)).not.toContain('file-missing');
});

test('what stands in one language only is said in that language, too, at its line', async () => {
  const desk = await writingDesk();
  const shared = 'Бір.\n\n## Екі\n\nҮш.\n';
  const withLaw = `Бір.\n\n<Law id="${rule}" />\n\n## Екі\n\nҮш.\n`;
  for (const language of ['kk', 'ru', 'en'] as const) await desk.save(language, shared);
  const apart = async (language: 'kk' | 'ru' | 'en', body: string) =>
    (await desk.problems(language, body)).filter(({ code }) => code === 'language-apart');
  expect(await apart('kk', shared)).toEqual([]);
  const sign = `<Law id="${rule}">`;
  expect(await apart('kk', withLaw)).toMatchObject([
    { level: 'error', line: 3, target: { kind: 'lesson', language: 'kk' }, quoted: [sign, 'ru en', 'kk'] },
  ]);
  await desk.save('kk', withLaw);
  await desk.save('ru', withLaw);
  expect(await apart('kk', withLaw)).toMatchObject([{ quoted: [sign, 'en', 'kk'] }]);
  await desk.save('en', withLaw);
  await desk.save('kk', shared);
  expect(await apart('kk', shared)).toMatchObject([
    { quoted: [sign, 'kk', 'ru'] },
    { quoted: [sign, 'kk', 'en'] },
  ]);
});

test('lists to pick from stand in the order of the alphabet of their language', async () => {
  const desk = await writingDesk();
  for (const language of ['kk', 'ru', 'en'] as const) {
    const { term, provision, document } = await desk.material(language);
    const { compare } = new Intl.Collator(language, { numeric: true });
    for (const list of [term, provision, document]) {
      const labels = list.map(({ label }) => label);
      expect(labels.length).toBeGreaterThan(3);
      expect(labels).toEqual(labels.toSorted(compare));
    }
  }
});

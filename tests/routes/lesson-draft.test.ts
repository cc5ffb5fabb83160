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

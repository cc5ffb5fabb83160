import { expect, test } from 'vitest';
import type { Answer } from '#app/components/editor/saving/school.ts';
import type { DraftMessage } from '#app/views/studio/lesson/draft-message.ts';
import type { Standing } from '#app/views/studio/lesson/stands.server.ts';
import { deskWith, edited, front, memoryStore } from './builders.ts';

const bodies = (said: readonly DraftMessage[]) =>
  said.flatMap((message) => (message.intent === 'save' ? [message.body] : []));

/** A school that counts versions and refuses what was written on an older one. */
function honestSchool() {
  const state = { body: 'Text.\n', version: 1, line: 'up' as 'up' | 'down' | 'answers-lost' };
  const answer = (message: DraftMessage): Answer => {
    if (state.line === 'down') return { ok: false, trouble: 'offline' };
    if (message.intent !== 'save') return { ok: true };
    if (message.version !== state.version && message.body !== state.body)
      return { ok: false, trouble: 'newer' };
    if (message.body !== state.body) state.version += 1;
    state.body = message.body;
    if (state.line === 'answers-lost') return { ok: false, trouble: 'offline' };
    return { ok: true, version: state.version };
  };
  return { state, answer };
}

test('what is typed is sent once after a pause, and forgotten by the browser when it arrived', async () => {
  const { state, answer } = honestSchool();
  const { desk, said, clock, store } = deskWith(answer);
  desk.type('kk', { body: 'Text one.\n' });
  desk.type('kk', { body: 'Text one two.\n' });
  expect(store.values.size).toBe(1);
  desk.tick();
  expect(said).toEqual([]);
  clock.now += 1_000;
  desk.tick();
  await Promise.resolve();
  expect(bodies(said)).toEqual(['Text one two.\n']);
  await desk.save('kk');
  expect(state.body).toBe('Text one two.\n');
  expect(store.values.size).toBe(0);
});

test('a line that breaks and comes back: everything arrives, and nothing is called newer', async () => {
  const { state, answer } = honestSchool();
  const { desk, store } = deskWith(answer);
  state.line = 'down';
  desk.type('kk', { body: 'One.\n' });
  await desk.save('kk');
  expect(desk.texts().kk.saving.trouble).toBe('offline');
  desk.type('kk', { body: 'One, two.\n' });
  expect(store.values.get('draft person les-one kk')).toContain('One, two.');
  state.line = 'up';
  await desk.save('kk');
  await desk.save('kk');
  expect(state.body).toBe('One, two.\n');
  expect(desk.texts().kk.saving.trouble).toBeNull();
  expect(store.values.size).toBe(0);
});

test('an answer that was lost is asked for again before anything newer is sent', async () => {
  const { state, answer } = honestSchool();
  const { desk, said } = deskWith(answer);
  state.line = 'answers-lost';
  desk.type('kk', { body: 'One.\n' });
  await desk.save('kk');
  expect(state.version).toBe(2);
  desk.type('kk', { body: 'One, two.\n' });
  state.line = 'up';
  await desk.save('kk');
  await desk.save('kk');
  expect(bodies(said)).toEqual(['One.\n', 'One.\n', 'One, two.\n']);
  expect(state.body).toBe('One, two.\n');
  expect(desk.texts().kk.saving).toMatchObject({ trouble: null, version: 3, since: null });
});

test('what the school refuses as older stays here, and can be put in the place of the newer one', async () => {
  const { desk, store } = deskWith((message) =>
    message.intent === 'save'
      ? { ok: false, trouble: 'newer' }
      : { ok: true, text: edited('kk', { body: 'Of another.\n', version: 5 }) },
  );
  desk.type('kk', { body: 'Mine.\n' });
  await desk.save('kk');
  desk.type('kk', { body: 'Refused while it may only be read.\n' });
  expect(desk.texts().kk.body).toBe('Mine.\n');
  await desk.take('kk');
  expect(desk.texts().kk).toMatchObject({ body: 'Of another.\n', found: { body: 'Mine.\n' } });
  desk.settle('kk', 'put');
  expect(desk.texts().kk).toMatchObject({ body: 'Mine.\n', found: null, saving: { version: 5 } });
  expect(store.values.get('draft person les-one kk')).toContain('Mine.');
});

test('a sign of life that was answered before the newest key changes nothing', async () => {
  const { desk } = deskWith(() => ({ ok: true, text: edited('kk', { body: 'Older.\n', version: 9 }) }));
  const held = desk.hold('kk');
  desk.type('kk', { body: 'Newest.\n' });
  await held;
  expect(desk.texts().kk.body).toBe('Newest.\n');
});

test('a window that is told of another one is locked, and opens when that one lets go', async () => {
  let isHeld = true;
  const { desk } = deskWith(() =>
    isHeld
      ? { ok: false, trouble: 'held' }
      : { ok: true, text: edited('kk', { body: 'Of the other.\n', version: 2 }) },
  );
  await desk.hold('kk');
  expect(desk.texts().kk.saving.trouble).toBe('held');
  isHeld = false;
  await desk.hold('kk');
  expect(desk.texts().kk).toMatchObject({ body: 'Of the other.\n', saving: { trouble: null, version: 2 } });
});

test('what lay in the browser goes on where it stopped, or is shown beside a newer text', () => {
  const memory = (version: number) => {
    const store = memoryStore();
    const typed = { front, body: 'Unsent.\n', version, at: 5 };
    store.setItem('draft person les-one kk', JSON.stringify({ typed, found: null }));
    return store;
  };
  const same = deskWith(() => ({ ok: true }), memory(1));
  same.desk.restore('kk');
  expect(same.desk.texts().kk).toMatchObject({ body: 'Unsent.\n', put: 2, found: null });
  expect(same.clock.due).toEqual([11_000]);
  const newer = deskWith(() => ({ ok: true }), memory(7));
  newer.desk.restore('kk');
  expect(newer.desk.texts().kk).toMatchObject({ body: 'Text.\n', found: { body: 'Unsent.\n' } });
  newer.desk.type('kk', { body: 'Typed on.\n' });
  expect(newer.store.values.get('draft person les-one kk')).toContain('Unsent.');
  newer.desk.settle('kk', 'drop');
  expect(newer.store.values.get('draft person les-one kk')).not.toContain('Unsent.');
});

test('a closed page sends its last words and lets go; one that may only be read sends none', () => {
  const { desk, said } = deskWith(() => ({ ok: true }));
  desk.type('ru', { body: 'Last words.\n' });
  desk.leave();
  expect(said.map(({ intent }) => intent)).toEqual(['save', 'release']);
  expect(said[0]).toMatchObject({ language: 'ru', body: 'Last words.\n', last: true, version: 1 });
});

const stands = (ru: Standing, en: Standing = 'unstamped') => ({
  kk: { standing: 'original' as const, changes: null },
  ru: { standing: ru, changes: ru === 'stale' ? [changed] : null },
  en: { standing: en, changes: null },
});
const changed = { text: 'New.', change: 'added', line: 1 } as const;

test('what is saved in one language changes how the others stand', async () => {
  const school = deskWith(() => ({ ok: true, version: 2, stands: stands('stale') }));
  school.desk.type('kk', { body: 'New.\n' });
  await school.desk.save('kk');
  expect(school.desk.texts().ru).toMatchObject({ standing: 'stale', changes: [changed] });
  const back = deskWith(() => ({ ok: true, stands: stands('stale') }));
  await back.desk.hold('en');
  expect(back.desk.texts().ru.standing).toBe('stale');
});

test('a sign of life that was answered before the newest saving says nothing of how texts stand', async () => {
  const { desk } = deskWith(({ intent }) => ({
    ok: true,
    version: 2,
    stands: stands(intent === 'save' ? 'stale' : 'current'),
  }));
  desk.type('kk', { body: 'New.\n' });
  const held = desk.hold('ru');
  const saved = desk.save('kk');
  await Promise.all([held, saved]);
  expect(desk.texts().ru.standing).toBe('stale');
});

test('a missing text begins with the words it is given, and is a translation from then on', async () => {
  const { desk, clock } = deskWith(({ intent }) => ({
    ...{ ok: true, version: 1 },
    stands: stands('current', intent === 'hold' ? 'missing' : 'unstamped'),
  }));
  desk.begin('en', { front, body: 'From the source.\n' });
  expect(desk.texts().en).toMatchObject({ body: 'From the source.\n', put: 2 });
  expect(clock.due).toEqual([11_000]);
  await desk.save('en');
  await desk.hold('kk');
  expect(desk.texts().en).toMatchObject({ standing: 'unstamped', saving: { version: 1, since: null } });
});

test('marking as up to date waits until the text is saved, and does not happen when that failed', async () => {
  const good = deskWith(({ intent }) => ({
    ...{ ok: true, version: intent === 'stamp' ? 3 : 2 },
    stands: stands(intent === 'stamp' ? 'current' : 'stale'),
  }));
  good.desk.type('ru', { body: 'Changed.\n' });
  await good.desk.stamp('ru');
  expect(good.said.map(({ intent }) => intent)).toEqual(['save', 'stamp']);
  expect(good.desk.texts().ru).toMatchObject({ standing: 'current', changes: null, saving: { version: 3 } });
  const bad = deskWith(() => ({ ok: false, trouble: 'offline' }));
  await bad.desk.stamp('ru');
  expect(bad.said.map(({ intent }) => intent)).toEqual(['save']);
});

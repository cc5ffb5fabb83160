import { expect, test } from 'vitest';
import {
  begun,
  dueAt,
  failed,
  isReadOnly,
  isUnsaved,
  saved,
  sent,
  typed,
} from '#app/components/editor/saving/saving.ts';

test('a pause of one second is saved, and two seconds of typing are, too', () => {
  expect(dueAt(begun(1))).toBeNull();
  expect(dueAt(typed(begun(1), 5_000))).toBe(6_000);
  let state = begun(1);
  for (const at of [5_000, 5_600, 6_200, 6_800]) state = typed(state, at);
  expect(dueAt(state)).toBe(7_000);
});

test('nothing goes out while something is on its way, and what was typed meanwhile follows', () => {
  const onTheWay = typed(sent(typed(begun(1), 0), 1_000), 1_200);
  expect(dueAt(onTheWay)).toBeNull();
  const arrived = saved(onTheWay, { version: 2, at: 1_500 });
  expect(arrived.version).toBe(2);
  expect(isUnsaved(arrived)).toBe(true);
  expect(dueAt(arrived)).toBe(2_200);
  expect(isUnsaved(saved(sent(arrived, 2_200), { version: 3, at: 2_300 }))).toBe(false);
});

test.each(['offline', 'signed-out'] as const)('%s: it is tried again, later each time', (trouble) => {
  let state = failed(sent(typed(begun(1), 0), 1_000), trouble);
  expect(dueAt(state)).toBe(3_000);
  state = failed(sent(state, 3_000), trouble);
  expect(dueAt(state)).toBe(7_000);
  for (let i = 0; i < 9; i += 1) state = failed(sent(state, 7_000), trouble);
  expect(dueAt(state)).toBe(17_000);
  expect(isUnsaved(state)).toBe(true);
});

test.each(['held', 'newer', 'not-yours'] as const)('%s: nothing goes out any more', (trouble) => {
  const state = failed(sent(typed(begun(1), 0), 1_000), trouble);
  expect(dueAt(state)).toBeNull();
  expect(isReadOnly(state)).toBe(true);
  expect(isUnsaved(state)).toBe(true);
});

test('a text that was too long is sent again when it was changed', () => {
  const state = failed(sent(typed(begun(1), 0), 1_000), 'too-big');
  expect(dueAt(state)).toBeNull();
  expect(dueAt(typed(state, 4_000))).toBe(2_000);
});

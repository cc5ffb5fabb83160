import { expect, test } from 'vitest';
import { createOneTimeNotes } from '#app/auth/one-time-notes.server.ts';

const aMinute = 60 * 1000;

function notesWithClock() {
  let now = 0;
  const notes = createOneTimeNotes(() => now);
  return { notes, wait: (minutes: number) => (now += minutes * aMinute) };
}

test('a reload within ten minutes shows the note again; afterwards it is gone', () => {
  const { notes, wait } = notesWithClock();
  notes.leave('asem', 'a code');
  expect(notes.read('asem')).toBe('a code');
  wait(9);
  expect(notes.read('asem')).toBe('a code');
  wait(2);
  expect(notes.read('asem')).toBeNull();
});

test('a note that was written down is thrown away at once, and throwing away twice is no error', () => {
  const { notes } = notesWithClock();
  notes.leave('asem', 'a code');
  notes.throwAway('asem');
  notes.throwAway('asem');
  expect(notes.read('asem')).toBeNull();
});

test('nobody reads the note of another', () => {
  const { notes } = notesWithClock();
  notes.leave('asem', 'hers');
  notes.leave('daniyar', 'his');
  notes.throwAway('asem');
  expect(notes.read('asem')).toBeNull();
  expect(notes.read('daniyar')).toBe('his');
  expect(notes.read('somebody')).toBeNull();
});

test('a newer code takes the place of the older one, with ten minutes of its own', () => {
  const { notes, wait } = notesWithClock();
  notes.leave('asem', 'first');
  wait(6);
  notes.leave('asem', 'second');
  wait(6);
  expect(notes.read('asem')).toBe('second');
});

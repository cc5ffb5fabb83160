import { expect, test } from 'vitest';
import { keptTexts, type Memory } from '#app/components/editor/saving/kept-text.ts';
import { front, memoryStore } from './builders.ts';

const nothing: Memory = { typed: null, found: null };
const typed = { front, body: 'Words.\n', version: 1, at: 5 };

test('a text is kept by person, lesson and language, and read back whole', () => {
  const store = memoryStore();
  const kept = keptTexts(store, 'person', 'les-one');
  kept.keep('kk', { typed, found: null }, nothing);
  expect(kept.read('kk')).toEqual({ typed, found: null });
  expect(kept.read('ru')).toBeNull();
  expect(keptTexts(store, 'somebody', 'les-one').read('kk')).toBeNull();
  expect(keptTexts(store, 'person', 'les-two').read('kk')).toBeNull();
});

test('a window in which nothing changed leaves alone what another window keeps', () => {
  const store = memoryStore();
  const kept = keptTexts(store, 'person', 'les-one');
  kept.keep('kk', { typed, found: null }, nothing);
  kept.keep('kk', nothing, nothing);
  expect(kept.read('kk')).not.toBeNull();
  kept.keep('kk', nothing, { typed, found: null });
  expect(kept.read('kk')).toBeNull();
});

test.each(['', 'null', '7', '[]', '{"typed":{"body":5}}', '{"typed":'])('%s is no text', (value) => {
  const store = memoryStore();
  store.setItem('draft person les-one kk', value);
  expect(keptTexts(store, 'person', 'les-one').read('kk')).toBeNull();
});

test('a full or forbidden memory keeps nothing and stops nobody', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const kept = keptTexts({ getItem: refuse, setItem: refuse, removeItem: refuse }, 'person', 'les-one');
  kept.keep('kk', { typed, found: null }, nothing);
  kept.keep('kk', nothing, { typed, found: null });
  expect(kept.read('kk')).toBeNull();
});

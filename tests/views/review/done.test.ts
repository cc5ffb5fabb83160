import { expect, test } from 'vitest';
import { doneIn } from '#app/views/review/done.ts';

test('a page says what was done only while the proposal stands so', () => {
  const cases = [
    { said: 'checked', state: 'open', shown: { act: 'checked', part: 'checks' } },
    { said: 'published', state: 'published', shown: { act: 'published', part: 'head' } },
    { said: 'published', state: 'open', shown: null },
    { said: 'proposed', state: 'withdrawn', shown: null },
    { said: 'hacked', state: 'open', shown: null },
    { said: '', state: 'open', shown: null },
  ] as const;
  for (const { said, state, shown } of cases)
    expect(doneIn(new URLSearchParams({ done: said }), state), said).toEqual(shown);
});

import { expect, test } from 'vitest';
import { enumeration } from '#app/views/enumeration.ts';

test.each([
  ['a list to the end', 'May: 1) ask; 2) see.', { lead: 'May:', items: ['ask', 'see.'], tail: '' }],
  [
    'words after the list',
    'May: 1) ask; 2) see. Then go.',
    { lead: 'May:', items: ['ask', 'see.'], tail: 'Then go.' },
  ],
  [
    'a semicolon inside a point',
    'May: 1) ask; wait; 2) see',
    { lead: 'May:', items: ['ask; wait', 'see'], tail: '' },
  ],
])('finds %s', (_, text, found) => {
  expect(enumeration(text)).toEqual(found);
});

test.each([
  'No list at all.',
  'One point: 1) only.',
  'Out of order: 1) one; 3) three.',
  'Numbers of articles (paragraph 1) and 2) are no list.',
])('leaves a text alone: %s', (text) => {
  expect(enumeration(text)).toEqual({ lead: text, items: [], tail: '' });
});

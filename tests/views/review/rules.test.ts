import { expect, test } from 'vitest';
import { publishingTime } from '#app/views/review/publishing-time.ts';
import { restsOnLaw } from '#app/views/review/comparing/rests-on-law.ts';

const lesson = (body: string, before: string | null) => ({ kind: 'lesson' as const, body, before });
const law = 'An observer may <Law id="kz-elections-20">be there</Law>.';

test.each([
  ['a wording without law', lesson('One.\n\nBetter.', 'One.\n\nGood.'), false],
  ['a wording beside a paragraph of law', lesson(`${law}\n\nBetter.`, `${law}\n\nGood.`), false],
  ['a paragraph of law', lesson(law, law.replace('may', 'can')), true],
  ['a paragraph of law that goes', lesson('One.', `One.\n\n${law}`), true],
  [
    'the day of checking',
    lesson('---\nlawCheckedOn: 2026-12-01\n---', '---\nlawCheckedOn: 2026-11-01\n---'),
    true,
  ],
  ['a new lesson without law', lesson('One.', null), false],
  ['an exam question', { kind: 'question' as const, body: '{"use":["exam"]}', before: null }, true],
  [
    'a question that leaves the exam',
    { kind: 'question' as const, body: '{}', before: '{"use":["exam"]}' },
    true,
  ],
  ['a practice question', { kind: 'question' as const, body: '{"use":["practice"]}', before: null }, false],
  ['a course', { kind: 'course' as const, body: '{}', before: null }, false],
])('%s', (_, changed, needed) => {
  expect(restsOnLaw(changed)).toBe(needed);
});

test.each([
  ['', '', null],
  ['2026-12-01', '', '2026-12-01T04:00:00.000Z'],
  ['2026-12-01', '18:30', '2026-12-01T13:30:00.000Z'],
  ['1.12.2026', '00:05', '2026-11-30T19:05:00.000Z'],
  ['', '18:30', 'unreadable'],
  ['2026-02-30', '10:00', 'unreadable'],
  ['2026-12-01', '25:00', 'unreadable'],
])('the time of publishing: "%s" "%s"', (day, time, expected) => {
  const read = publishingTime(day, time);
  expect(read instanceof Date ? read.toISOString() : read).toBe(expected);
});

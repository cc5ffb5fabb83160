import { expect, test } from 'vitest';
import type { UnitHistory } from '#app/domain/authoring/history/history-of-lesson.ts';
import { versionsOf } from '#app/views/review/comparing/versions.ts';
import { hoursLater, noon } from '../../../domain/assessment/builders.ts';

const change = { kk: 'а', ru: 'б', en: 'c' };

/** Publications as they happened; the newest comes first in a history. `!` is a roll-back. */
function history(current: string, ...happened: string[]): UnitHistory {
  const log = happened.map((what, i) => ({
    ...{ id: String(i), kind: 'lesson' as const, key: 'les-one:kk', courseId: 'c', lessonId: 'l' },
    revisionId: what.replace('!', ''),
    previousRevisionId: i === 0 ? 'shipped' : (happened[i - 1]?.replace('!', '') ?? null),
    ...{ proposalId: null, rolledBack: what.endsWith('!'), change, legal: false, at: hoursLater(i) },
  }));
  return {
    ...{ kind: 'lesson', key: 'les-one:kk', log: log.toReversed() },
    current: { revisionId: current, publishedAt: noon },
  };
}

const shown = ({ acts }: ReturnType<typeof versionsOf>) =>
  acts.map(
    ({ revisionId, broughtBack, now }) => `${revisionId}${broughtBack ? '!' : ''}${now ? ' now' : ''}`,
  );

test('every text stays in the list, going back is an act of its own, and what is published now is marked once', () => {
  expect(shown(versionsOf(history('b', 'a', 'b')))).toEqual(['b now', 'a', 'shipped']);
  expect(shown(versionsOf(history('a', 'a', 'b', 'a!')))).toEqual(['a!', 'b', 'a now', 'shipped']);
  expect(shown(versionsOf(history('shipped', 'a', 'shipped!')))).toEqual(['shipped!', 'a', 'shipped now']);
  expect(shown(versionsOf(history('b', 'a', 'b', 'a!', 'b!')))).toEqual([
    'b!',
    'a!',
    'b now',
    'a',
    'shipped',
  ]);
  expect(shown(versionsOf(history('shipped')))).toEqual(['shipped now']);
});

test('an act of going back names the text that came back, a version stands once among those to compare', () => {
  const { acts, versions } = versionsOf(history('a', 'a', 'b', 'a!'));
  expect(acts[0]).toMatchObject({
    at: hoursLater(2).getTime(),
    broughtBack: { at: hoursLater(0).getTime() },
  });
  expect(versions).toEqual([
    { revisionId: 'b', at: hoursLater(1).getTime(), now: false },
    { revisionId: 'a', at: hoursLater(0).getTime(), now: true },
    { revisionId: 'shipped', at: null, now: false },
  ]);
});

test('a text proposed again after it had gone is published anew', () => {
  expect(shown(versionsOf(history('a', 'a', 'b', 'a')))).toEqual(['a now', 'b', 'a', 'shipped']);
});

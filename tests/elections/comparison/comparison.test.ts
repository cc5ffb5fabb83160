import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canBeSame } from '#app/elections/comparison/sources.ts';
import { compareTurnout } from '#app/elections/comparison/turnout.ts';
import type { TurnoutSource, VotesSource } from '#app/elections/comparison/types.ts';
import { compareVotes } from '#app/elections/comparison/votes.ts';
import { runs } from '../arbitraries.ts';

const unknown = { counted: null, ofAll: null, isRandom: null };

const cec: TurnoutSource = {
  ...unknown,
  id: 'cec',
  who: 'CEC',
  kind: 'official',
  scope: 'majilis',
  percent: '63.2',
};
const cecSurvey: TurnoutSource = { ...cec, id: 'cec-2', percent: '63.3' };
const protocols: TurnoutSource = {
  ...{ id: 'lmi', who: 'seven organisations', kind: 'observers', scope: 'majilis', percent: '36.2' },
  ...{ counted: 505, ofAll: null, isRandom: false },
};
const survey: TurnoutSource = {
  ...{ id: 'eq', who: 'survey', kind: 'survey', scope: 'majilis', percent: '37' },
  ...{ counted: 1200, ofAll: null, isRandom: false },
};
const city: TurnoutSource = {
  ...unknown,
  id: 'haq',
  who: 'HAQ',
  kind: 'observers',
  scope: 'city-maslikhat',
  percent: '23',
  counted: 99,
  ofAll: 990,
};

test('the turnout of 2021 stands side by side, and nothing is called true', () => {
  const { rows, pairs, ranges, notConcluded } = compareTurnout([cec, cecSurvey, protocols, survey, city]);
  expect(rows.map(({ cautions }) => cautions)).toEqual([
    ['counted-by-organisers'],
    ['counted-by-organisers'],
    ['not-random', 'whole-unknown'],
    ['self-report', 'not-random', 'whole-unknown'],
    ['randomness-unknown', 'part-of-all'],
  ]);
  expect(rows[4]?.coverage).toBe('10.0');
  expect(pairs).toHaveLength(10);
  expect(pairs[0]).toEqual({
    a: 'cec',
    b: 'cec-2',
    difference: '0.1',
    roundingExplains: true,
    obstacles: [],
  });
  expect(pairs[1]).toMatchObject({
    difference: '-27',
    roundingExplains: false,
    obstacles: ['part-against-whole'],
  });
  expect(pairs[2]?.obstacles).toEqual(['part-against-whole', 'answers-against-ballots']);
  expect(pairs[3]?.obstacles).toEqual(['other-vote', 'part-against-whole']);
  expect(ranges).toEqual([
    { scope: 'majilis', lowest: '36.2', highest: '63.3' },
    { scope: 'city-maslikhat', lowest: '23', highest: '23' },
  ]);
  expect(notConcluded).toEqual(['which-is-right', 'intent', 'whole-country', 'average']);
});

test('a single source, or the same number twice, forbids less', () => {
  expect(compareTurnout([cec]).notConcluded).toEqual([]);
  expect(compareTurnout([cec, cecSurvey]).notConcluded).toEqual(['average']);
});

const official: VotesSource = {
  ...{ ...unknown, id: 'cec', who: 'CEC', kind: 'official', scope: 'majilis' },
  shares: [
    { party: 'Nur Otan', percent: '71.09' },
    { party: 'Ak Zhol', percent: '10.95' },
    { party: 'PPK', percent: '9.10' },
    { party: 'Auyl', percent: '5.29' },
    { party: 'Adal', percent: '3.57' },
  ],
};
const counted: VotesSource = {
  ...{ ...unknown, id: 'lmi', who: 'LMI', kind: 'observers', scope: 'majilis', counted: 505 },
  shares: [
    { party: 'Nur Otan', percent: '54.7' },
    { party: 'Ak Zhol', percent: '16.8' },
    { party: 'PPK', percent: '8.6' },
    { party: 'Auyl', percent: '8.7' },
    { party: 'Adal', percent: '11.1' },
  ],
};

test('shares of 2021: five parties stand above 7 % in one source and three in the other', () => {
  const { rows, parties, notConcluded } = compareVotes([official, counted], '7');
  expect(rows.map(({ sum, roundingExplains }) => [sum, roundingExplains])).toEqual([
    ['100', true],
    ['99.9', true],
  ]);
  expect(rows.map(({ atThreshold }) => atThreshold.length)).toEqual([3, 5]);
  expect(parties[4]).toEqual({
    ...{ party: 'Adal', percents: ['3.57', '11.1'] },
    ...{ lowest: '3.57', highest: '11.1', spread: '7.53' },
  });
  expect(notConcluded).toEqual(['which-is-right', 'intent', 'average', 'whole-country', 'who-passed']);
});

test('shares that cannot be parts of one whole are marked; a party one source lacks is shown as lacking', () => {
  const odd: VotesSource = {
    ...counted,
    shares: [
      { party: 'Voted', percent: '38' },
      { party: 'Unused', percent: '64' },
    ],
  };
  const { rows, parties } = compareVotes([odd, official], null);
  expect(rows[0]?.cautions).toContain('shares-do-not-add-up');
  expect(parties[0]?.percents).toEqual(['38', null]);
});

const hundredths = fc.integer({ min: 0, max: 10_000 });

test('what was rounded from one number is never called different, and the question has no order', () => {
  fc.assert(
    fc.property(hundredths, fc.nat(2), fc.nat(2), hundredths, (value, a, b, other) => {
      const [one, two] = [(value / 100).toFixed(a), (value / 100).toFixed(b)];
      expect(canBeSame(one, two)).toBe(true);
      const third = (other / 100).toFixed(b);
      expect(canBeSame(one, third)).toBe(canBeSame(third, one));
      const apart = Math.abs(Number(one) - Number(third));
      const most = 0.5 / 10 ** a + 0.5 / 10 ** b;
      if (Math.abs(apart - most) > 1e-9) expect(canBeSame(one, third)).toBe(apart < most);
    }),
    runs,
  );
});

test('every two sources are compared once, and the difference turns its sign with their order', () => {
  const sources = fc.array(hundredths, { minLength: 1, maxLength: 5 }).map((list) =>
    list.map((value, at): TurnoutSource => ({
      ...protocols,
      id: `s${at}`,
      percent: (value / 100).toFixed(2),
    })),
  );
  fc.assert(
    fc.property(sources, (list) => {
      const { pairs, ranges } = compareTurnout(list);
      expect(pairs).toHaveLength((list.length * (list.length - 1)) / 2);
      const back = compareTurnout([...list].reverse()).pairs;
      const differences = (all: typeof pairs, sign: number) =>
        all
          .map(({ a, b, difference }) => [
            [a, b].sort().join(),
            Math.abs(Number(difference)),
            sign * Math.sign(Number(difference)) + 0,
          ])
          .sort();
      expect(differences(pairs, 1)).toEqual(differences(back, -1));
      expect(Number(ranges[0]?.lowest)).toBe(Math.min(...list.map(({ percent }) => Number(percent))));
    }),
    runs,
  );
});

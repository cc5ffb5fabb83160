import { expect, test } from 'vitest';
import { checkProtocol } from '#app/elections/protocol/check.ts';
import { compareSets } from '#app/elections/protocol/compare.ts';
import { checkShares } from '#app/elections/protocol/shares.ts';
import { haqRows, teachingSheets } from '#app/elections/protocol/teaching-sheets.ts';
import { totalProtocols } from '#app/elections/protocol/totals.ts';
import type { Figures } from '#app/elections/protocol/types.ts';

function sheet(id: string): Figures {
  const found = teachingSheets.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found.figures;
}

const clean = sheet('clean');

const codesOf = (figures: Figures) => checkProtocol(figures).messages.map(({ code }) => code);
const warningsOf = (figures: Figures) => checkProtocol(figures).warnings.map(({ code }) => code);

test.for(teachingSheets)('the teaching sheet $id has exactly its faults', ({ figures, broken, warnings }) => {
  expect(checkProtocol(figures).broken).toEqual(broken);
  expect(warningsOf(figures)).toEqual(warnings);
});

test.for([
  ['voted and unused of the Majilis', ['32', '68'], '100', true],
  ['HAQ, oblast maslikhats: 38 and 64', ['38', '64'], '102', false],
  ['505 protocols', ['54.7', '16.8', '8.6', '8.7', '11.1'], '99.9', true],
  ['HAQ, Majilis shares', ['50', '18', '8', '10', '12', '3'], '101', true],
] as const)('%s', ([, shares, sum, explained]) => {
  const digits = shares[0].includes('.') ? 1 : 0;
  expect(checkShares(shares, digits)).toMatchObject({ sum, roundingExplains: explained });
});

test('HAQ: only the oblast row cannot be a matter of rounding', () => {
  const odd = haqRows.filter(({ voted, unused }) => !checkShares([voted, unused]).roundingExplains);
  expect(odd.map(({ body }) => body)).toEqual(['oblast-maslikhat']);
  expect(() => checkShares(['a'])).toThrow(RangeError);
});

test.for<[string, Partial<Figures>, string[]]>([
  ['a negative number', { invalid: -1 }, ['negative', 'ballots-uncounted']],
  ['a fraction', { unusedCancelled: 753.5 }, ['not-whole', 'ballots-missing']],
  ['too many accounted for', { ballotsReceived: 1_800 }, ['ballots-surplus']],
  ['counted more than was found', { invalid: 20 }, ['counted-beyond-boxes']],
  ['found more than was counted', { invalid: 10 }, ['ballots-uncounted']],
  ['votes missing', { againstAll: 40 }, ['votes-below-valid']],
  ['a turnout with three decimals', { turnoutPercent: '60.375' }, ['turnout-differs']],
  [
    'ballots and nobody to give them to',
    { votersOnList: 0, votersSupplementary: 0 },
    ['issued-over-voters', 'turnout-without-voters'],
  ],
])('%s is called by its name', ([, change, codes]) => {
  expect(codesOf({ ...clean, ...change })).toEqual(codes);
});

test('a message has the numbers and the lines to look at', () => {
  expect(checkProtocol({ ...clean, inMobileBox: 45, inStationBox: 1_078 }).messages).toEqual([
    {
      ...{ code: 'mobile-box-over', relation: 'mobile-box', party: null },
      fields: ['inMobileBox', 'issuedOutside'],
      params: { left: '45', right: '42', difference: '3' },
    },
  ]);
  const [message] = checkProtocol({ ...clean, votes: [{ name: 'A', votes: -0.5 }] }).messages;
  expect(message).toMatchObject({
    code: 'not-whole',
    fields: ['votes'],
    party: 'A',
    params: { value: '-0.5' },
  });
});

test('a ballot without the line "against all" adds up without it', () => {
  const votes = [...clean.votes, { name: 'D', votes: 49 }];
  expect(checkProtocol({ ...clean, votes, againstAll: null }).broken).toEqual([]);
});

test('an empty precinct is sound, with a turnout of 0', () => {
  const names = Object.keys(clean).filter(
    (name) => !['votes', 'againstAll', 'turnoutPercent'].includes(name),
  );
  const zeros = Object.fromEntries(names.map((name) => [name, 0]));
  const empty = { ...clean, ...zeros, votes: [], againstAll: 0, turnoutPercent: 0 };
  expect(checkProtocol(empty).broken).toEqual([]);
  expect(warningsOf(empty)).toEqual(['all-zero']);
});

test.for<[string, Partial<Figures>, string]>([
  [
    'many at home',
    { issuedAtStation: 726, issuedOutside: 400, inStationBox: 723, inMobileBox: 400 },
    'many-outside',
  ],
  ['many added on the day', { votersOnList: 1_500, votersSupplementary: 365 }, 'many-supplementary'],
  ['many spoiled', { valid: 900, invalid: 223 }, 'many-invalid'],
  ['ballots carried away', { inStationBox: 900, inMobileBox: 42 }, 'ballots-left'],
  ['nearly everybody came', { votersOnList: 1_120, votersSupplementary: 8 }, 'turnout-very-high'],
  ['round votes', { votes: [600, 300, 150].map((votes, at) => ({ name: `${at}`, votes })) }, 'round-votes'],
])('%s is worth a question', ([, change, code]) => {
  expect(warningsOf({ ...clean, ...change })).toContain(code);
});

test('totals name what is missing and whose numbers do not agree', () => {
  const totals = totalProtocols([
    clean,
    sheet('lost-ballots'),
    { ...clean, invalid: null, votes: clean.votes.slice(1) },
  ]);
  expect(totals).toMatchObject({
    ...{ precincts: 3, gaps: { invalid: 1 }, votesGaps: [{ name: 'A', precincts: 1 }], brokenAt: [1, 2] },
    figures: { votersOnList: 3 * 1_842, invalid: 36, turnoutPercent: '60.38' },
  });
  expect(totalProtocols([]).figures.valid).toBeNull();
});

test.for<[string, Partial<Figures>, string[]]>([
  ['nothing', {}, ['same']],
  [
    'votes moved from one to another',
    { votes: [500, 400, 156].map((votes, at) => ({ name: 'ABC'[at] ?? '', votes })) },
    ['votes-moved'],
  ],
  ['ballots', { valid: 1_205, inStationBox: 1_181 }, ['ballots-changed']],
  ['voters', { votersOnList: 1_500 }, ['turnout-changed']],
  ['a line', { invalid: null }, ['lines-missing']],
  ['the form of a number', { turnoutPercent: 60.38 }, ['same']],
])('two sets differ by: %s', ([, change, findings]) => {
  expect(compareSets(clean, { ...clean, ...change }).findings).toEqual(findings);
});

test('the comparison shows each line with its difference', () => {
  const { rows } = compareSets(clean, { ...clean, votersOnList: 1_500 });
  expect(rows.find(({ field }) => field === 'votersOnList')).toEqual({
    ...{ field: 'votersOnList', party: null, same: false },
    ...{ first: '1842', second: '1500', difference: '-342' },
  });
});

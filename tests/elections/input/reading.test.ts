import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTurnoutInput } from '#app/elections/comparison/input.ts';
import { compareTurnout } from '#app/elections/comparison/turnout.ts';
import { faultCodes, pointerOf, type Read } from '#app/elections/input/fault.ts';
import { decimalFrom, wholeFrom } from '#app/elections/input/query.ts';
import { drawLots } from '#app/elections/lots/draw.ts';
import { readLotsInput } from '#app/elections/lots/input.ts';
import { checkProtocol } from '#app/elections/protocol/check.ts';
import { readProtocolInput } from '#app/elections/protocol/input.ts';
import { checkQuota } from '#app/elections/quota/check.ts';
import { readQuotaInput } from '#app/elections/quota/input.ts';
import { quotaFromQuery } from '#app/elections/quota/query.ts';
import { allocateSeats } from '#app/elections/seats/allocate.ts';
import { readSeatsInput } from '#app/elections/seats/input.ts';
import { seatsFromQuery } from '#app/elections/seats/query.ts';
import { runs } from '../arbitraries.ts';

/** Words of all labs, so that what is generated looks like a question now and then. */
const words = [
  ...[
    'method',
    'dhondt',
    'seats',
    'threshold',
    'percent',
    'base',
    'valid',
    'participants',
    'validVotes',
    'parties',
  ],
  ...[
    'id',
    'name',
    'votes',
    'rule',
    'kz-2022',
    'people',
    'n',
    'gender',
    'F',
    'age',
    'disability',
    'mandates',
  ],
  ...[
    'taken',
    'list-order',
    'figures',
    'invalid',
    'againstAll',
    'turnoutPercent',
    'seed',
    'take',
    'pool',
    'sources',
  ],
  ...['__proto__', 'constructor', 'toString', ''],
];

const leaf = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    0,
    1,
    -1,
    0.5,
    5,
    1e21,
    Infinity,
    -0,
    2 ** 53,
    Number.MAX_SAFE_INTEGER,
    Number.NaN,
    null,
    true,
  ),
  fc.integer(),
  fc.string(),
);

const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('anything'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...words), tie('anything')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

function neverThrows<Input>(read: (raw: unknown) => Read<Input>, answer: (input: Input) => unknown) {
  fc.assert(
    fc.property(anything, (raw) => {
      const result = read(raw);
      if (result.ok) return void answer(result.input);
      expect(result.faults.length).toBeGreaterThan(0);
      for (const { pointer, code } of result.faults) {
        expect(pointer).toMatch(/^(?:\/|$)/);
        expect(faultCodes).toContain(code);
      }
    }),
    runs,
  );
}

test('whatever is sent to the seats lab is read or refused', () =>
  neverThrows(readSeatsInput, allocateSeats));
test('whatever is sent to the quota lab is read or refused', () => neverThrows(readQuotaInput, checkQuota));
test('whatever is sent to the protocol lab is read or refused', () =>
  neverThrows((raw) => readProtocolInput(raw, 'allowed'), checkProtocol));
test('whatever is sent to the lots lab is read or refused', () => neverThrows(readLotsInput, drawLots));
test('whatever is sent to the turnout lab is read or refused', () =>
  neverThrows(readTurnoutInput, compareTurnout));

const seats = {
  ...{
    method: 'dhondt',
    seats: 98,
    threshold: { percent: 7, base: 'participants' },
    singlePartyRule: 'none',
  },
  ...{ participants: 100, validVotes: 90 },
  parties: [
    { id: 'a', name: 'A', votes: 50 },
    { id: 'b', name: 'A', votes: 40 },
  ],
};

test('two parties may share a name; what is not needed may be missing', () => {
  expect(readSeatsInput(seats).ok).toBe(true);
  const { method, parties } = seats;
  expect(readSeatsInput({ method, seats: 1, threshold: null, parties })).toMatchObject({
    ok: true,
    input: { singlePartyRule: 'none', participants: null, validVotes: null },
  });
});

test.for<[string, object, [string, string][]]>([
  ['no seats', { seats: 0 }, [['/seats', 'too-small']]],
  ['more seats than any parliament', { seats: 5001 }, [['/seats', 'too-big']]],
  ['half a seat', { seats: 1.5 }, [['/seats', 'not-whole']]],
  ['a number as text', { seats: '98' }, [['/seats', 'not-a-number']]],
  ['an unknown method', { method: 'toString' }, [['/method', 'not-one-of']]],
  ['no threshold named', { threshold: undefined }, [['/threshold', 'required']]],
  [
    'a threshold above everything',
    { threshold: { percent: 100.1, base: 'valid' } },
    [['/threshold/percent', 'not-a-percentage']],
  ],
  ['a threshold of nothing known', { participants: null }, [['/participants', 'required']]],
  ['one id twice', { parties: [seats.parties[0], seats.parties[0]] }, [['/parties/1/id', 'duplicate']]],
  ['no parties', { parties: [] }, [['/parties', 'too-few']]],
  ['too many parties', { parties: Array.from({ length: 201 }, () => null) }, [['/parties', 'too-many']]],
  ['negative votes', { parties: [{ id: 'a', votes: -1 }] }, [['/parties/0/votes', 'too-small']]],
  ['votes beyond 2^53', { parties: [{ id: 'a', votes: 2 ** 53 }] }, [['/parties/0/votes', 'too-big']]],
  ['more votes than valid votes', { validVotes: 89 }, [['/parties', 'sum-more-than']]],
  ['more valid votes than participants', { participants: 89 }, [['/validVotes', 'more-than']]],
  ['more votes than participants', { validVotes: null, participants: 89 }, [['/parties', 'sum-more-than']]],
])('seats: %s is refused at its place', ([, change, faults]) => {
  const result = readSeatsInput({ ...seats, ...change });
  expect(result.ok ? [] : result.faults.map(({ pointer, code }) => [pointer, code])).toEqual(faults);
});

const person = { n: 1, gender: 'F', age: 30 };

test.for<[string, object, [string, string][]]>([
  ['nobody', { people: [] }, [['/people', 'too-few']]],
  ['a place twice', { people: [person, person] }, [['/people/1/n', 'duplicate']]],
  ['place 0', { people: [{ ...person, n: 0 }] }, [['/people/0/n', 'too-small']]],
  ['no age where it counts', { people: [{ n: 1, gender: 'F' }] }, [['/people/0/age', 'required']]],
  ['an age of 131', { people: [{ ...person, age: 131 }] }, [['/people/0/age', 'too-big']]],
  ['another gender', { people: [{ ...person, gender: 'f' }] }, [['/people/0/gender', 'not-one-of']]],
  [
    'a disability in words',
    { people: [{ ...person, disability: 'no' }] },
    [['/people/0/disability', 'not-yes-or-no']],
  ],
  [
    'more seats than people',
    { mandates: { seats: 2, taken: 'list-order' } },
    [['/mandates/seats', 'too-big']],
  ],
  [
    'seats for nobody on the list',
    { mandates: { seats: 1, taken: [7] } },
    [['/mandates/taken/0', 'not-in-list']],
  ],
  [
    'one seat, two takers',
    { mandates: { seats: 1, taken: [1, 1] } },
    [
      ['/mandates/taken/1', 'duplicate'],
      ['/mandates/taken', 'wrong-count'],
    ],
  ],
  ['an unknown rule', { rule: 'kz-kurultai-2026' }, [['/rule', 'not-one-of']]],
])('quota: %s is refused at its place', ([, change, faults]) => {
  const result = readQuotaInput({ rule: 'kz-2022', people: [person], ...change });
  expect(result.ok ? [] : result.faults.map(({ pointer, code }) => [pointer, code])).toEqual(faults);
});

test('a finished sheet needs its figures, a sheet in the making does not', () => {
  const raw = { figures: { votes: { A: 1, 'a/b~': null } } };
  expect(readProtocolInput(raw, 'allowed').ok).toBe(true);
  const refused = readProtocolInput(raw, 'refused');
  expect(refused.ok ? [] : refused.faults.map(({ pointer }) => pointer)).toHaveLength(11);
  expect(refused.ok ? [] : refused.faults.map(({ pointer }) => pointer)).toContain('/figures/votes/a~1b~0');
  expect(pointerOf('a/b', 0, '~')).toBe('/a~1b/0/~0');
});

test('votes by name may have any name, once', () => {
  const votes = JSON.parse('{"__proto__": 5, "": 1, "toString": 2}') as unknown;
  const read = readProtocolInput({ figures: { votes } }, 'allowed');
  expect(read.ok && read.input.votes).toEqual([
    { name: '__proto__', votes: 5 },
    { name: '', votes: 1 },
    { name: 'toString', votes: 2 },
  ]);
  const twice = readProtocolInput(
    {
      figures: {
        votes: [
          { name: 'A', votes: 1 },
          { name: 'A', votes: 2 },
        ],
      },
    },
    'allowed',
  );
  expect(twice).toMatchObject({
    ok: false,
    faults: [{ pointer: '/figures/votes/1/name', code: 'duplicate' }],
  });
});

test.for([
  ['7 241 562', 7_241_562],
  ['7\u00a0241\u00a0562', 7_241_562],
  ['383,023', 383_023],
  ['1.234.567', 1_234_567],
  ['−5', -5],
  ['10.5', 10.5],
  ['  ', undefined],
  ['З', 'З'],
  ['12a', '12a'],
  ['0x1F', '0x1F'],
] as const)('people write %s and mean %s', ([typed, meant]) => {
  expect(wholeFrom(typed)).toBe(meant);
});

test.for([
  ['7,5', '7.5'],
  ['7.5 %', '7.5'],
  ['5', '5'],
  ['', undefined],
  ['five', 'five'],
] as const)('a percentage typed as %s is %s', ([typed, meant]) => {
  expect(decimalFrom(typed)).toBe(meant);
});

test('rows that are blank are left out, and faults still find their row', () => {
  const form =
    'seats=3&method=dhondt&id=&name=&votes=&id=&name=A&votes=10&id=&name=&votes=&id=&name=B&votes=x';
  const { raw, rows } = seatsFromQuery(new URLSearchParams(form));
  expect(raw).toMatchObject({ threshold: null, parties: [{ id: 'p2', name: 'A', votes: 10 }, { id: 'p4' }] });
  const read = readSeatsInput(raw);
  expect(read.ok ? [] : read.faults).toEqual([{ pointer: '/parties/1/votes', code: 'not-a-number' }]);
  expect(rows.parties?.[1]).toBe(3);
});

test('people of a list may be typed in rows with tick boxes, or a line each', () => {
  const rows = 'rule=kz-2022&gender=F&age=27&gender=&age=&gender=м&age=45&disability=3&seats=1&taken=3';
  expect(quotaFromQuery(new URLSearchParams(rows))).toEqual({
    raw: {
      rule: 'kz-2022',
      people: [
        { n: 1, gender: 'F', age: 27, disability: false },
        { n: 3, gender: 'M', age: 45, disability: true },
      ],
      mandates: { seats: 1, taken: [3] },
    },
    rows: { people: [0, 2] },
  });
  const lines = new URLSearchParams({ rule: 'kz-2022', people: 'Ә 27\n\nерк 3\nM 45 d, әйел 30' });
  const { raw, rows: places } = quotaFromQuery(lines);
  expect(raw.people).toEqual([
    { n: 1, gender: 'F', age: 27, disability: false },
    'ерк 3',
    { n: 3, gender: 'M', age: 45, disability: true },
    { n: 4, gender: 'F', age: 30, disability: false },
  ]);
  expect(places.people).toEqual([0, 2, 3, 4]);
  expect(readQuotaInput(raw)).toEqual({
    ok: false,
    faults: [{ pointer: '/people/1', code: 'line-not-clear' }],
  });
});

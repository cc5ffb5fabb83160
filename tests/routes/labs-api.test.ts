import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadTexts } from '#app/i18n/texts.server.ts';
import { languages } from '#app/i18n/languages.ts';
import type { School } from '#app/school.server.ts';
import { teachingSheets } from '#app/elections/protocol/teaching-sheets.ts';
import * as protocolRoute from '#app/routes/labs/api-protocol.ts';
import * as quotaRoute from '#app/routes/labs/api-quota.ts';
import * as seatsRoute from '#app/routes/labs/api-seats.ts';

const routes = { seats: seatsRoute, quota: quotaRoute, protocol: protocolRoute };
type Lab = keyof typeof routes;

/** All that these routes take of a school. */
let school: School;
beforeAll(() => {
  school = { texts: loadTexts() } as School;
});

async function ask(
  lab: Lab,
  request: Request,
): Promise<{ status: number; headers: Headers; body: Record<string, never> }> {
  const args = { request, params: {}, context: { school, person: null, source: '' } };
  const answer = await (request.method === 'POST' ? routes[lab].action(args) : routes[lab].loader(args));
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Record<string, never>,
  };
}

const at = (lab: Lab, query = '') => `http://school/api/labs/${lab}${query}`;

function post(lab: Lab, body: unknown, headers: Record<string, string> = {}, query = '') {
  const isRaw = typeof body === 'string' || body instanceof Blob;
  const sent = isRaw ? body : JSON.stringify(body);
  const request = { method: 'POST', body: sent, headers: { 'content-type': 'application/json', ...headers } };
  return ask(lab, new Request(at(lab, query), request));
}

const election = {
  ...{ method: 'hare-largest-remainder', seats: 98, singlePartyRule: 'next-by-votes' },
  threshold: { percent: 7, base: 'participants' },
  ...{ participants: 7_539_280, validVotes: 7_241_562 },
  parties: [
    { id: 'nur-otan', name: 'Nur Otan', votes: 5_148_074 },
    { id: 'ak-zhol', name: 'Ak Zhol', votes: 792_828 },
    { id: 'ppk', name: 'PPK', votes: 659_019 },
    { id: 'auyl', name: 'Auyl', votes: 383_023 },
    { id: 'adal', name: 'Adal', votes: 258_618 },
  ],
};

test('seats: the election of 2021, asked with JSON', async () => {
  const { status, headers, body } = await post('seats', election);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json');
  expect(headers.get('cache-control')).toBe('no-store');
  const seats = { 'nur-otan': 76, 'ak-zhol': 12, ppk: 10, auyl: 0, adal: 0 };
  expect(body).toEqual({
    ...{ status: 'allocated', passed: ['nur-otan', 'ak-zhol', 'ppk'], admittedByRule: [] },
    ...{ quota: { num: 6_599_921, den: 98 }, seats, certain: seats, tie: null },
  });
});

test('seats: the same answer to the fields of the form, as they are typed', async () => {
  const fields = [
    ...Object.entries({
      seats: '98',
      method: 'hare-largest-remainder',
      threshold: '7,0',
      single: 'next-by-votes',
    }),
    ...Object.entries({ base: 'participants', participants: '7 539 280', valid: '7,241,562' }),
    ...election.parties.flatMap(({ id, name, votes }) => [
      ['id', id],
      ['name', name],
      ['votes', String(votes)],
    ]),
    ...[
      ['id', ''],
      ['name', ''],
      ['votes', ''],
    ],
  ];
  const query = new URLSearchParams(fields);
  const asked = await ask('seats', new Request(at('seats', `?${query.toString()}`)));
  expect(asked.body).toEqual((await post('seats', election)).body);
});

test('seats: a tie is told, not broken', async () => {
  const parties = ['a', 'b'].map((id) => ({ id, name: 'the same', votes: 50 }));
  const { body } = await post('seats', { ...election, seats: 3, threshold: null, parties });
  expect(body).toMatchObject({
    ...{ status: 'tie', certain: { a: 1, b: 1 }, tie: { parties: ['a', 'b'], seatsAtStake: 1 } },
  });
});

test('quota: a list and its mandates', async () => {
  const people = ['F', 'M', 'M', 'M'].map((gender, index) => ({
    n: index + 1,
    gender,
    age: 40,
    disability: false,
  }));
  const asked = { rule: 'kz-2022', people, mandates: { seats: 2, taken: [2, 3] } };
  expect((await post('quota', asked)).body).toEqual({
    list: { counted: 1, needed: 2, of: 4, met: false },
    mandates: { counted: 0, needed: 1, of: 2, met: false, applies: true },
  });
  expect((await post('quota', { ...asked, mandates: undefined })).body).not.toHaveProperty('mandates');
  const query = '?rule=kz-2022&people=F40,M40,M40,M40&seats=2&taken=2&taken=3';
  const got = await ask('quota', new Request(at('quota', query)));
  expect(got.body).toEqual((await post('quota', asked)).body);
});

test.for(languages)('protocol: what is broken is said in %s', async (language) => {
  const { figures, broken } = teachingSheets.find(({ id }) => id === 'mobile-box') ?? {};
  const votes = Object.fromEntries((figures?.votes ?? []).map((line) => [line.name, line.votes]));
  const { body } = await post(
    'protocol',
    { figures: { ...figures, votes } },
    { 'accept-language': language },
  );
  expect(body.broken).toEqual(broken);
  expect(body.messages).toEqual([
    {
      ...{ code: 'mobile-box-over', relation: 'mobile-box', fields: ['inMobileBox', 'issuedOutside'] },
      text: expect.stringContaining({ kk: 'Артығы: 20.', ru: 'Лишних: 20.', en: 'Too many: 20.' }[language]),
    },
  ]);
  expect(body.warnings).toEqual([]);
});

test('every message and every warning has its sentence in three languages, with all numbers filled in', async () => {
  for (const { figures } of teachingSheets) {
    const turned = {
      ...figures,
      votes: { 'a|b': -1.5 },
      ballotsReceived: 1,
      inStationBox: 5000,
      turnoutPercent: 7,
    };
    for (const language of languages) {
      for (const asked of [turned, { ...figures, votes: { A: figures.valid }, againstAll: null }]) {
        const { body } = await post('protocol', { figures: asked }, {}, `?lang=${language}`);
        const texts = ([body.messages, body.warnings].flat() as unknown as { text: string }[]).map(
          ({ text }) => text,
        );
        for (const text of texts) expect(text).not.toMatch(/\{\{|protocol:|undefined|NaN/);
      }
    }
  }
});

test.for<[string, Lab, unknown, Record<string, string>, number]>([
  ['no JSON', 'seats', '{"method":', {}, 400],
  ['nothing', 'quota', '', {}, 400],
  ['no UTF-8', 'seats', new Blob([new Uint8Array([0x22, 0xff, 0x22])]), {}, 400],
  ['a form', 'seats', 'method=dhondt', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['too much', 'protocol', `"${'ә'.repeat(33_000)}"`, {}, 413],
  ['a list', 'protocol', [], {}, 422],
  ['null', 'seats', null, {}, 422],
  ['a number no computer holds', 'seats', '{"seats":1e309}', {}, 422],
  ['depth', 'seats', '['.repeat(30_000) + ']'.repeat(30_000), {}, 422],
])('%s is answered with a problem document', async ([, lab, body, headers, status]) => {
  const answer = await post(lab, body, headers);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.body).toMatchObject({ type: 'about:blank', status, title: /\S/, detail: /\S/ });
  expect('errors' in answer.body).toBe(status === 422);
});

test('faults stand at their place, in the language of the address before that of the browser', async () => {
  const parties = [{ id: 'a', name: 'A', votes: -1 }];
  const { body } = await post('seats', { ...election, parties }, { 'accept-language': 'kk' }, '?lang=en');
  expect(body).toMatchObject({
    ...{ title: 'The data has faults', status: 422 },
    errors: [{ pointer: '/parties/0/votes', detail: 'The number is too small. The least is 0' }],
  });
  const inRussian = await post('seats', {}, { 'accept-language': 'de, ru;q=0.5' });
  expect(inRussian.headers.get('content-language')).toBe('ru');
});

const leaf = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 0.5, 2 ** 53, 1e308, '__proto__', [], {}, null));

/** A right question with anything in the place of one of its parts. */
const damaged = fc
  .tuple(fc.constantFrom(...Object.keys(election)), leaf, fc.nat(4), fc.constantFrom('id', 'name', 'votes'))
  .map(([name, value, index, field]) =>
    name === 'parties'
      ? {
          ...election,
          parties: election.parties.with(index, { ...election.parties[index], [field]: value } as never),
        }
      : { ...election, [name]: value },
  );

test.for<Lab>(['seats', 'quota', 'protocol'])(
  '%s: whatever is sent, the answer is 200 or says what is wrong',
  async (lab) => {
    const sent = fc.oneof(
      fc.json(),
      damaged.map((one) => JSON.stringify(one)),
      fc.string(),
      leaf.map((value) =>
        JSON.stringify({ rule: 'kz-2022', people: [value], figures: value, mandates: value }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(sent, async (body) => {
        const { status, body: answer } = await post(lab, body);
        expect([200, 400, 422]).toContain(status);
        expect(status === 200 || answer.status === status).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  },
);

test.for<Lab>(['seats', 'quota', 'protocol'])(
  '%s: whatever stands in the address, the answer is 200 or 422',
  async (lab) => {
    const names = [
      'seats',
      'method',
      'threshold',
      'id',
      'name',
      'votes',
      'rule',
      'people',
      'taken',
      'valid',
      'party',
    ];
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.integer().map(String))),
    );
    await fc.assert(
      fc.asyncProperty(pairs, async (fields) => {
        const query = new URLSearchParams(fields.map(([name, value]) => [name, value.toWellFormed()]));
        const { status } = await ask(lab, new Request(at(lab, `?${query.toString()}`)));
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 3_000 },
    );
  },
);

import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import { expect, onTestFinished, test } from 'vitest';
import { createSchoolServer } from '#app/http/server.server.ts';
import * as seatsRoute from '#app/routes/labs/api-seats.ts';
import { testSchool } from '../test-school.ts';

/** The smallest build Remix can answer from: a route of the labs, and a page in any language. */
function buildOf(): ServerBuild {
  const page = { default: () => null, loader: () => new Response('a page') };
  const paths = { 'api/labs/seats': seatsRoute, ':lang/*': page };
  const routes = Object.entries(paths).map(([path, module]) => [path, { id: path, path, module }]);
  return {
    entry: { module: { default: () => new Response('a page') } },
    routes: Object.fromEntries(routes) as ServerBuild['routes'],
    assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '1' },
    ...{ publicPath: '/', assetsBuildDirectory: '', mode: 'production', isSpaMode: false },
    future: {} as ServerBuild['future'],
  };
}

async function open() {
  const school = await testSchool();
  const { server, stop } = createSchoolServer(school, { loadBuild: async () => buildOf() });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(stop);
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const ask = (path: string, init: RequestInit = {}) => fetch(address + path, init);
  return { ask, address };
}

const question = {
  ...{ method: 'dhondt', seats: 3, threshold: null, singlePartyRule: 'none', participants: 9, validVotes: 9 },
  parties: [{ id: 'a', name: 'A', votes: 9 }],
};

const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  ...{ method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } },
});

test('programs are answered wherever they come from, without a session and without a cookie', async () => {
  const { ask } = await open();
  const from = {
    origin: 'https://elsewhere.example',
    'sec-fetch-site': 'cross-site',
    cookie: 'session=x; lang=ru',
  };
  const answer = await ask('/api/labs/seats', post(JSON.stringify(question), from));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'allocated', seats: { a: 3 } });
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const byForm = await ask('/api/labs/seats?seats=3&method=dhondt&name=A&votes=9');
  expect(await byForm.json()).toMatchObject({ seats: { p1: 3 } });
});

test('elsewhere a post from another site is still refused with a page', async () => {
  const { ask } = await open();
  const answer = await ask('/kk/join', post('{}', { origin: 'https://elsewhere.example' }));
  expect(answer.headers.get('content-type') ?? '').not.toContain('json');
});

test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
  '%s is answered with 405 and what is allowed',
  async (method) => {
    const { ask } = await open();
    const answer = await ask('/api/labs/seats', { method, headers: { 'accept-language': 'en' } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 405, title: 'This method is not allowed' });
  },
);

test('more than 64 KB is refused, whether the weight is said or found out', async () => {
  const { ask, address } = await open();
  for (const weight of [65_537, 400_000]) {
    const heavy = await ask('/api/labs/seats', post('x'.repeat(weight)));
    expect([heavy.status, heavy.headers.get('content-type')]).toEqual([413, 'application/problem+json']);
    expect(await heavy.json()).toMatchObject({ status: 413 });
  }
  const status = await new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const sending = httpRequest(`${address}/api/labs/seats`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sending.on('error', reject);
    sending.write(`"${'x'.repeat(40_000)}`);
    sending.end(`${'x'.repeat(40_000)}"`);
  });
  expect(status).toBe(413);
  const chunked = new Blob([JSON.stringify(question)]).stream();
  const light = { ...post(''), body: chunked, duplex: 'half' } as RequestInit;
  expect((await ask('/api/labs/seats', light)).status).toBe(200);
});

test('an address below /api/ that is none has a problem document too', async () => {
  const { ask } = await open();
  const paths = [
    '',
    '/',
    '/labs',
    '/labs/',
    '/labs/toString',
    '/labs/lots',
    '/law',
    '/labs/seats/x',
    '/%E0%A4%A',
  ];
  for (const path of paths) {
    for (const init of [{}, post('{}')]) {
      const answer = await ask(`/api${path}`, init);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        ...[path, 404, 'application/problem+json'],
      ]);
    }
  }
  expect((await ask('/api/labs/seats/', post(JSON.stringify(question)))).status).toBe(200);
});

test('HEAD has the headers of GET and no body', async () => {
  const { ask } = await open();
  const answer = await ask('/api/labs/seats?seats=3&method=dhondt&name=A&votes=9', { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

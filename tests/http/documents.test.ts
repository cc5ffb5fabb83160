import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { documentAnswers } from '#app/http/documents.server.ts';
import { testSchool } from '../test-school.ts';

/** A page as the framework would render it; each rendering says which it is, and what it was asked. */
function renderer(answer: (path: string) => Response = () => new Response('a page')) {
  const asked: { path: string; cookie: string | null }[] = [];
  const handle = async (request: Request) => {
    const path = new URL(request.url).pathname;
    asked.push({ path, cookie: request.headers.get('cookie') });
    return answer(path);
  };
  return { asked, handle };
}

/** A school with its shipped library, in front of a renderer; what is not answered from memory gets status 599. */
async function open({ asked, handle }: ReturnType<typeof renderer>) {
  const school = await testSchool();
  const answerDocument = documentAnswers(school, handle);
  const server = createServer((request, response) => {
    void answerDocument(request, response).then((done) => done || response.writeHead(599).end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, { method, headers, redirect: 'manual' });
  return { ask, asked, school };
}

test('a page is rendered once for all visitors, and remembers their language', async () => {
  const { ask, asked } = await open(renderer());
  for (const _ of [1, 2, 3]) {
    const answer = await ask('/kk/courses', { cookie: 'lang=kk' });
    expect([answer.status, await answer.text()]).toEqual([200, 'a page']);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect(asked).toHaveLength(1);
  expect((await ask('/ru/courses', { cookie: 'lang=kk' })).headers.get('set-cookie')).toContain('lang=ru');
});

test('a page that has not changed is not sent again; HEAD sends no page at all', async () => {
  const { ask } = await open(renderer());
  const etag = (await ask('/kk')).headers.get('etag') ?? '';
  const again = await ask('/kk', { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const weak = await ask('/kk', { 'if-none-match': `"other", W/${etag}` });
  expect(weak.status).toBe(304);
  expect((await ask('/kk', { 'if-none-match': '"other"' })).status).toBe(200);
  const head = await ask('/kk', {}, 'HEAD');
  expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
});

test.for(['br', 'gzip', 'identity'])(
  'the page is sent in the encoding that is understood: %s',
  async (encoding) => {
    const { ask } = await open(renderer());
    const answer = await ask('/kk', { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(await answer.text()).toBe('a page');
    expect(answer.headers.get('vary')).toContain('accept-encoding');
  },
);

test('nothing of a visitor reaches the page but the theme and whether it is a first visit', async () => {
  const { ask, asked } = await open(renderer());
  const cookie = 'secret=1; theme=dark; lang=ru; theme2=x';
  await ask('/kk', { cookie });
  await ask('/kk', { cookie: 'theme=dark; lang=en' });
  await ask('/kk', { cookie: 'theme=<script>' });
  expect(asked.map((one) => one.cookie)).not.toContainEqual(expect.stringMatching(/secret|script|theme2|ru/));
  expect(asked).toHaveLength(2);
});

test.for([
  ['a visitor with a session', '/kk', { cookie: 'sailau=abc' }, 'GET'],
  ['a form', '/kk/join', {}, 'POST'],
  ['a query', '/kk/law?topic=rights', {}, 'GET'],
  ['another language', '/de/courses', {}, 'GET'],
  ['an address with strange letters', '/kk/%2e%2e/x', {}, 'GET'],
] as const)('left to the next: %s', async ([, path, headers, method]) => {
  const { ask, asked } = await open(renderer());
  expect((await ask(path, headers, method)).status).toBe(599);
  expect(asked).toEqual([]);
});

test.for([
  '/kk/verify/7kq4m-2xd9a-0vhtz-3jwpe',
  '/kk/attempts/abc',
  '/kk/attempts/abc/result',
  '/ru/certificates/abc',
])('what may change at any moment, or belongs to one person, is never kept: %s', async (path) => {
  const { ask, asked } = await open(renderer());
  expect((await ask(path)).status).toBe(599);
  expect(asked).toEqual([]);
});

test('the page where a certificate number is typed is a page like any other', async () => {
  const { ask } = await open(renderer());
  expect((await ask('/kk/verify')).status).toBe(200);
});

test.for([
  ['not found', () => new Response(null, { status: 404 })],
  ['a redirect', () => new Response(null, { status: 302, headers: { location: '/kk' } })],
  ['with a cookie of somebody', () => new Response('hello', { headers: { 'set-cookie': 'a=b' } })],
] as const)('only whole pages are kept, never one that is %s', async ([, answer]) => {
  const { ask, school } = await open(renderer(answer));
  expect((await ask('/kk/courses')).status).toBe(599);
  expect((await ask('/kk/courses')).status).toBe(599);
  expect(school.pages.get('/kk/courses ')).toBeUndefined();
});

test('on another day the page is rendered anew: what was checked long ago says so', async () => {
  const { ask, asked } = await open(renderer());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T20:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  await ask('/kk');
  vi.setSystemTime(new Date('2026-11-24T04:00:00Z'));
  await ask('/kk');
  expect(asked).toHaveLength(2);
  // 29 February begins in Almaty while the day before still lasts in UTC.
  vi.setSystemTime(new Date('2028-02-28T18:59:00Z'));
  await ask('/kk');
  vi.setSystemTime(new Date('2028-02-28T19:00:00Z'));
  await ask('/kk');
  expect(asked).toHaveLength(4);
});

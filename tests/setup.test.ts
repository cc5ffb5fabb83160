import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { expect, test } from 'vitest';

test.fails('console.error fails a test', () => {
  console.error('a complaint');
});

test.fails('console.warn fails a test', () => {
  console.warn('a warning');
});

test('a request to another machine fails before anything is sent', async () => {
  // 192.0.2.0/24 is kept for documentation: nobody lives there, a connection would hang and not be refused.
  const refusal: unknown = await fetch('http://192.0.2.1/').catch((error: Error) => error.cause);
  expect(String(refusal)).toContain('Tests have no network: 192.0.2.1');
});

test.for([
  ['a port and a name', () => connect(443, 'example.org')],
  ['options', () => connect({ port: 443, host: 'example.org' })],
  ['TLS', () => tlsConnect({ port: 443, host: 'example.org' })],
] as const)('a socket to another machine fails: %s', async ([, open]) => {
  const refusal = await new Promise<Error>((failed) => open().once('error', failed));
  expect(refusal.message).toContain('Tests have no network: example.org');
});

test('a server of this machine answers', async () => {
  const server = createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('here');
  server.close();
});

/**
 * What holds for every test: silence on the console, and no connection that leaves this machine.
 * A warning nobody reads becomes the error nobody finds; a test that needs the network fails on a train.
 */
import { Socket } from 'node:net';
import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

const noise: string[] = [];

for (const name of ['error', 'warn'] as const) {
  console[name] = (...said: unknown[]) => void noise.push(`console.${name}: ${format(...said)}`);
}

function demandSilence() {
  const heard = noise.splice(0);
  if (heard.length > 0) throw new Error(`The test was not silent:\n${heard.join('\n')}`);
}

afterEach(demandSilence);
afterAll(demandSilence);

/** Loopback, or a socket of this machine (a path). */
function staysHere(target: unknown): boolean {
  if (typeof target !== 'object' || target === null) return false;
  const { host, path } = target as { host?: string; path?: string };
  if (path !== undefined) return true;
  return host === undefined || host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** The forms of `socket.connect`: (options), (port, host?), (path); Node's own callers hand over a prepared list. */
function targetOf([first, second]: unknown[]): unknown {
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === 'object') return first;
  if (typeof first === 'string' && !/^\d+$/.test(first)) return { path: first };
  return { host: typeof second === 'string' ? second : undefined };
}

const connect = Reflect.get(Socket.prototype, 'connect') as (...to: unknown[]) => Socket;

Socket.prototype.connect = function connectHere(this: Socket, ...to: unknown[]): Socket {
  const target = targetOf(to);
  if (staysHere(target)) return connect.apply(this, to);
  const { host } = target as { host?: string };
  this.destroy(new Error(`Tests have no network: ${String(host)} was asked for.`));
  return this;
};

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { end, keptInSight } from './processes.ts';
import type { RunningServer } from './school-process.ts';

/** One answer, byte for byte. */
export interface BareAnswer {
  headers: Record<string, string | string[]>;
  /** As sent, in base64. */
  body: string;
}

/** Node's server writes these itself. */
const writtenByNode = new Set(['date', 'connection', 'keep-alive']);

/** Takes the answer to a request as it comes over the wire, compressed. Throws when it is not 200 in brotli. */
export async function recordAnswer(url: string, headers: Record<string, string>): Promise<BareAnswer> {
  const [answer] = (await once(get(url, { headers, agent: false, timeout: 10_000 }), 'response')) as [
    IncomingMessage,
  ];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  if (answer.statusCode !== 200 || answer.headers['content-encoding'] !== 'br') {
    throw new Error(`${url} was answered with ${answer.statusCode}, ${answer.headers['content-encoding']}.`);
  }
  const kept = Object.entries(answer.headers).filter(([name]) => !writtenByNode.has(name));
  return {
    headers: Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])),
    body: Buffer.concat(chunks).toString('base64'),
  };
}

/** Starts the bare server with this answer. */
export async function startBareServer(answer: BareAnswer): Promise<RunningServer> {
  const file = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
  const child = keptInSight(fork(file, { execArgv: [], stdio: 'inherit' }));
  child.send(answer);
  const signal = AbortSignal.timeout(20_000);
  const [{ port }] = (await once(child, 'message', { signal })) as [AddressInfo];
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => end(child) };
}

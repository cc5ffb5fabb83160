/** The built school in a process of its own, as `npm run serve` starts it. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { end, freePort, keptInSight } from './processes.ts';

export interface RunningServer {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

/** Fetches as the measured client does: nothing followed, nothing waited for longer than ten seconds. */
function ask(address: string, init: RequestInit = {}): Promise<Response> {
  return fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...init });
}

/** Starts the built school on a free port of the loopback. Throws when it is not ready within a minute. */
export async function startSchool(dataDir: string): Promise<RunningServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const settings = {
    PORT: String(port),
    HOST: '127.0.0.1',
    ORIGIN: origin,
    DATA_DIR: dataDir,
    TRUST_PROXY: '0',
  };
  const child = keptInSight(
    spawn(process.execPath, ['--import', './scripts/require-node.mjs', 'server.ts'], {
      env: { ...process.env, ...settings, NODE_ENV: 'production', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  let said = '';
  const listen = (chunk: Buffer) => void (said = `${said}${chunk.toString()}`.slice(-2000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);

  const until = Date.now() + 60_000;
  const ready = () =>
    ask(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) {
    if (child.exitCode !== null || Date.now() > until) {
      await end(child);
      throw new Error(`The school did not start.\n${said}`);
    }
    await pause(100);
  }
  return { origin, pid: child.pid ?? 0, stop: () => end(child) };
}

/** Joins as a new learner, over HTTP like anybody; answers the cookie of the session. */
export async function join(origin: string): Promise<string> {
  const body = new URLSearchParams({ handle: 'Sanaushy', password: randomBytes(12).toString('hex') });
  const answer = await ask(`${origin}/ru/join`, { method: 'POST', body, headers: { origin } });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .find((pair) => pair.startsWith('sailau='));
  if (answer.status !== 302 || !cookie)
    throw new Error(`Joining was answered with ${answer.status} and no session.`);
  return cookie;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { port } from './place.ts';

/** A school beside the one of all tests, for a test that kills it. */
export const ownPort = port + 1;
export const ownOrigin = `http://localhost:${ownPort}`;
export const ownFolder = 'test-results/e2e-own';

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`${ownOrigin}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** Starts it on its folder and waits until it answers. */
export async function startOwnSchool({ afresh }: { afresh: boolean }): Promise<ChildProcess> {
  if (afresh) rmSync(ownFolder, { recursive: true, force: true });
  const settings = { DATA_DIR: ownFolder, HOST: 'localhost', PORT: String(ownPort), ORIGIN: ownOrigin };
  const child = spawn(process.execPath, ['--import', './scripts/require-node.mjs', 'server.ts'], {
    env: { ...process.env, ...settings, NODE_ENV: 'production', LOG_LEVEL: 'error', TRUST_PROXY: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const until = Date.now() + 60_000;
  while (!(await isReady())) {
    if (child.exitCode !== null || Date.now() > until) throw new Error('The school did not start.');
    await pause(100);
  }
  return child;
}

/** Ends it as a power failure would: it is not asked and can say nothing any more. */
export async function killSchool(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { emptyOutline } from '../guard/outline.ts';
import type { Compiled, CompileRequest, WorkerMessage } from './messages.ts';

/** Milliseconds. */
export const compileLimit = 2_000;
const startLimit = 60_000;

/** From the root of the project, because the application's bundle lies elsewhere than its sources. */
const workerFile = () => path.join(process.cwd(), 'app/content/compile/compile-worker.ts');

type Running = { worker: Worker; ready: Promise<void> };

let running: Running | null = null;
let counter = 0;
let queue: Promise<unknown> = Promise.resolve();

function failed(code: 'compile-timeout' | 'compile-failed', message: string): Compiled {
  return { ok: false, problems: [{ code, line: 1, message }], outline: emptyOutline() };
}

function start(): Running {
  const worker = new Worker(workerFile(), {
    // Nothing of the caller's flags and secrets; always the production form of the code.
    execArgv: [],
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
    resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
  });
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The compile worker did not start in time.')),
      startLimit,
    );
    const settle = (then: () => void) => {
      clearTimeout(timer);
      then();
    };
    worker.once('message', () => settle(resolve));
    worker.once('error', (cause) =>
      settle(() => reject(new Error('The compile worker did not start.', { cause }))),
    );
    worker.once('exit', () => {
      // A worker that ended by itself must not be asked again.
      if (running?.worker === worker) running = null;
      settle(() => reject(new Error('The compile worker ended before it was ready.')));
    });
  });
  return { worker, ready };
}

async function stop(): Promise<void> {
  const stopped = running;
  running = null;
  await stopped?.worker.terminate();
}

function ask(worker: Worker, request: CompileRequest, limit: number): Promise<Compiled | 'late' | 'broken'> {
  return new Promise((resolve) => {
    const settle = (answer: Compiled | 'late' | 'broken') => {
      clearTimeout(timer);
      worker.off('message', listen);
      worker.off('error', broke);
      worker.off('exit', broke);
      resolve(answer);
    };
    const broke = () => settle('broken');
    const listen = (message: WorkerMessage) => {
      if (message.kind === 'done' && message.number === request.number) settle(message.compiled);
    };
    const timer = setTimeout(() => settle('late'), limit);
    worker.on('message', listen);
    worker.on('error', broke);
    worker.on('exit', broke);
    worker.postMessage(request);
  });
}

async function compileNow(body: string, limit: number): Promise<Compiled> {
  running ??= start();
  const { worker, ready } = running;
  worker.ref();
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  counter += 1;
  const answer = await ask(worker, { number: counter, body }, limit);
  if (answer === 'late' || answer === 'broken') {
    await stop();
    return answer === 'late'
      ? failed(
          'compile-timeout',
          'The lesson takes too long to compile. Look for very long rows of brackets, stars or quotation signs.',
        )
      : failed('compile-failed', 'The lesson is too heavy to compile. Make its tables and lists smaller.');
  }
  // An idle worker must not keep a command from ending.
  worker.unref();
  return answer;
}

/** Compiles one body after another in one worker, which is started anew after it was stopped for being late. */
export function compileInWorker(body: string, limit = compileLimit): Promise<Compiled> {
  const turn = queue.then(() => compileNow(body, limit));
  queue = turn.catch(() => undefined);
  return turn;
}

/** Ends the worker, for a clean stop of the server. The next lesson starts a new one. */
export async function closeCompiler(): Promise<void> {
  await queue;
  await stop();
}

import type { EventEmitter } from 'node:events';
import { openSchool } from '#app/school.server.ts';
import { readEnv } from './env.ts';
import { createSchoolServer, type Serving } from './server.server.ts';

/** Opens the school and listens until the process is asked to end; requests under way are finished first. */
export async function runServer(serving: Serving): Promise<void> {
  const env = readEnv(process.env);
  const school = await openSchool(env);
  const { server, stop } = createSchoolServer(school, serving);
  // Before the first reader is there, not when she asks.
  school.search.prepare(school.library);

  server.listen(env.port, env.host, () => {
    school.log.info(`Sailau is open at ${env.origin}`);
  });
  server.on('error', (error) => {
    school.log.error(error.message);
    process.exitCode = 1;
    void school.close();
  });

  whenAskedToEnd(process, () => {
    school.log.info('closing: finishing requests');
    void Promise.all([stop(), serving.vite?.close()]).then(() => school.log.info('closed'));
  });
}

/**
 * Calls `end` once. Ctrl+C and `npm` may both send a signal: the second must not find a process that no longer
 * listens to it, because that one dies at once, in the middle of a request.
 */
export function whenAskedToEnd(signals: Pick<EventEmitter, 'on'>, end: () => void): void {
  let ending = false;
  for (const signal of ['SIGTERM', 'SIGINT']) {
    signals.on(signal, () => {
      if (ending) return;
      ending = true;
      end();
    });
  }
}

/** Why the school did not open, in words for whoever runs it: the message and what lies behind it, no stack. */
export function whyNotOpened(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message.trim()}\n${error.cause.message}` : error.message;
}

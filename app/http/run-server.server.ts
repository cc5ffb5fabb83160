import { openSchool } from '#app/school.server.ts';
import { readEnv } from './env.ts';
import { createSchoolServer, type Serving } from './server.server.ts';

/** Opens the school and listens until the process is asked to end; requests under way are finished first. */
export async function runServer(serving: Serving): Promise<void> {
  const env = readEnv(process.env);
  const school = await openSchool(env);
  const { server, stop } = createSchoolServer(school, serving);

  server.listen(env.port, env.host, () => {
    school.log.info(`Sailau is open at ${env.origin}`);
  });
  server.on('error', (error) => {
    school.log.error(error.message);
    process.exitCode = 1;
    void school.close();
  });

  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    school.log.info('closing: finishing requests');
    void Promise.all([stop(), serving.vite?.close()]).then(() => school.log.info('closed'));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

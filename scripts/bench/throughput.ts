import { recordAnswer, startBareServer } from './bare-process.ts';
import type { Figure } from './figures.ts';
import { lessonPath } from './lesson.ts';
import { measureInTurn, type Load } from './load.ts';
import { dropFolder, temporaryFolder } from './processes.ts';
import { join, startSchool, type RunningServer } from './school-process.ts';

const visitor = { 'accept-encoding': 'br' };

async function measure(school: RunningServer, bare: RunningServer): Promise<Figure[]> {
  const learner = { ...visitor, cookie: `lang=ru; ${await join(school.origin)}` };
  const [plain, anonymous, signedIn] = await measureInTurn([
    { server: bare, path: lessonPath, visitors: [visitor] },
    { server: school, path: lessonPath, visitors: [visitor] },
    { server: school, path: lessonPath, visitors: [learner] },
  ]);
  if (!plain || !anonymous || !signedIn) return [];
  const ratio = (load: Load) => load.requestsPerSecond / plain.requestsPerSecond;
  const reqs = (name: string, load: Load): Figure => ({ name, unit: 'req/s', value: load.requestsPerSecond });
  const busy = (name: string, load: Load): Figure => ({ name, unit: '% of a core', value: load.busy * 100 });
  return [
    reqs('plain node:http server, same bytes', plain),
    reqs('lesson, anonymous', anonymous),
    { name: 'lesson, anonymous ÷ plain server', unit: '', value: ratio(anonymous), budget: { atLeast: 0.5 } },
    { ...reqs('lesson, signed in', signedIn), budget: { atLeast: 800 } },
    { name: 'lesson, signed in ÷ plain server', unit: '', value: ratio(signedIn) },
    busy('plain server at work', plain),
    busy('school at work, anonymous', anonymous),
    busy('school at work, signed in', signedIn),
  ];
}

/** Requests a second, beside a plain server that sends the very same bytes in the same run. */
export async function throughput(): Promise<Figure[]> {
  const folder = temporaryFolder();
  const started: RunningServer[] = [];
  try {
    const school = await startSchool(folder);
    started.push(school);
    const bare = await startBareServer(await recordAnswer(school.origin + lessonPath, visitor));
    started.push(bare);
    return await measure(school, bare);
  } finally {
    for (const server of started) await server.stop();
    dropFolder(folder);
  }
}

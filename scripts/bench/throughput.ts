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
  const reqs = (name: string, load: Load): Figure => ({ name, unit: 'req/s', value: load.requestsPerSecond });
  const perSecond = plain.requestsPerSecond;
  return [
    reqs('plain node:http server, same bytes', plain),
    reqs('lesson, anonymous', anonymous),
    ratio('lesson, anonymous ÷ plain server', anonymous.requestsPerSecond / perSecond, { atLeast: 0.5 }),
    { ...reqs('lesson, signed in', signedIn), budget: { atLeast: 800 } },
    ratio('lesson, signed in ÷ plain server', signedIn.requestsPerSecond / perSecond),
    ...processorFigures(plain, anonymous, signedIn),
  ];
}

function ratio(name: string, value: number, budget?: Figure['budget']): Figure {
  return { name, unit: '', value, ...(budget ? { budget } : {}) };
}

/** Milliseconds of processor time for one answer, all threads together. */
function processorTime({ busy, requestsPerSecond }: Load): number {
  return (busy * 1000) / requestsPerSecond;
}

/**
 * Requests a second compare two servers only while both have all they can do. A server well below 100 % was waiting
 * for the client that asks: then its time for one answer is the better measure. Empty where the system is silent.
 */
function processorFigures(plain: Load, anonymous: Load, signedIn: Load): Figure[] {
  const loads = { 'plain server': plain, 'lesson, anonymous': anonymous, 'lesson, signed in': signedIn };
  if (!Object.values(loads).every(({ busy }) => Number.isFinite(busy))) return [];
  const each = Object.entries(loads);
  const share = processorTime(plain) / processorTime(anonymous);
  return [
    ratio('lesson, anonymous ÷ plain server, by processor time', share, { atLeast: 0.5 }),
    ...each.map(([name, { busy }]) => ({ name: `${name}: at work`, unit: '% of a core', value: busy * 100 })),
    ...each.map(([name, load]) => ({
      name: `${name}: one answer`,
      unit: 'ms of a core',
      value: processorTime(load),
    })),
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

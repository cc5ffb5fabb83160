import type { Figure } from './figures.ts';
import { fillSchool, sessionOf } from './fill-school.ts';
import { lessonPath } from './lesson.ts';
import { measureInTurn, type Target } from './load.ts';
import { dropFolder, temporaryFolder } from './processes.ts';
import { startSchool, type RunningServer } from './school-process.ts';

const few = 1000;
/** How many learners read at the same time; spread evenly over all accounts, so that no small part stays at hand. */
const readers = 500;

function reading(server: RunningServer, accounts: number): Target {
  const visitors = Array.from({ length: readers }, (_, i) => ({
    'accept-encoding': 'br',
    cookie: `lang=ru; sailau=${sessionOf(Math.floor((i * accounts) / readers))}`,
  }));
  return { server, path: lessonPath, visitors };
}

async function measure(small: RunningServer, large: RunningServer, accounts: number): Promise<Figure[]> {
  const [before, after] = await measureInTurn([reading(small, few), reading(large, accounts)]);
  if (!before || !after) return [];
  const many = accounts.toLocaleString('en-GB');
  const grown = before.requestsPerSecond / after.requestsPerSecond;
  return [
    { name: 'lesson, signed in, 1,000 accounts', unit: 'req/s', value: before.requestsPerSecond },
    { name: `lesson, signed in, ${many} accounts`, unit: 'req/s', value: after.requestsPerSecond },
    { name: `cost at ${many} ÷ cost at 1,000`, unit: '', value: grown, budget: { atMost: 1.2 } },
    { name: 'mean latency, 1,000 accounts', unit: 'ms', value: before.latency },
    { name: `mean latency, ${many} accounts`, unit: 'ms', value: after.latency },
    { name: `slowest 1 %, ${many} ÷ 1,000`, unit: '', value: after.latency99 / before.latency99 },
  ];
}

/** What the number of accounts does to the cost of a signed-in lesson: two schools side by side, in turn. */
export async function growth({ accounts }: { accounts: number }): Promise<Figure[]> {
  const folders = [temporaryFolder(), temporaryFolder()] as const;
  const started: RunningServer[] = [];
  try {
    await fillSchool(folders[0], few);
    await fillSchool(folders[1], accounts);
    const small = await startSchool(folders[0]);
    started.push(small);
    const large = await startSchool(folders[1]);
    started.push(large);
    return await measure(small, large, accounts);
  } finally {
    for (const server of started) await server.stop();
    folders.forEach(dropFolder);
  }
}

import type { Browser } from '@playwright/test';
import { launch } from './browser.ts';
import { median, type Figure } from './figures.ts';
import { lessonPath, nextLessonPath } from './lesson.ts';
import { dropFolder, temporaryFolder } from './processes.ts';
import { startSchool } from './school-process.ts';
import { kinds, startVisit, type Line, type Transfer } from './visit.ts';

/** What browsers and earlier measurements call slow 3G, on a phone four times slower than this machine. */
const slow3g: Line = { latency: 400, kbps: 400, slowdown: 4 };
const slowVisits = 5;

const kilobytes = (transfers: readonly Transfer[]) =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

function firstVisitFigures(transfers: Transfer[], origin: string): Figure[] {
  const ofKind = (kind: string) => transfers.filter((transfer) => transfer.kind === kind);
  const foreign = transfers.filter(({ url }) => new URL(url).origin !== origin);
  const limits: Record<string, number> = { js: 6, font: 0 };
  return [
    { name: 'first visit', unit: 'KB', value: kilobytes(transfers), budget: { atMost: 20 } },
    ...kinds.map((kind): Figure => {
      const limit = limits[kind];
      const budget = limit === undefined ? {} : { budget: { atMost: limit } };
      return { name: `  of it ${kind}`, unit: 'KB', value: kilobytes(ofKind(kind)), ...budget };
    }),
    { name: 'first visit, requests', unit: '', value: transfers.length, budget: { atMost: 6 } },
    { name: 'first visit, to other origins', unit: '', value: foreign.length, budget: { atMost: 0 } },
  ];
}

/** A first visit, then the next lesson in the same window; also the length of the text the first page shows. */
async function measureWeight(browser: Browser, origin: string) {
  const visit = await startVisit(browser);
  try {
    const first = await visit.open(origin + lessonPath);
    const text = await visit.page.locator('main').innerText();
    const next = await visit.open(origin + nextLessonPath);
    return { first, next, text: text.length };
  } finally {
    await visit.close();
  }
}

async function textWithoutScript(browser: Browser, origin: string): Promise<number> {
  const visit = await startVisit(browser, { javaScript: false });
  try {
    await visit.open(origin + lessonPath);
    return (await visit.page.locator('main').innerText()).length;
  } finally {
    await visit.close();
  }
}

/** Milliseconds until the largest piece of the first screen stood there. */
async function largestPaint(browser: Browser, origin: string): Promise<number> {
  const visit = await startVisit(browser, { line: slow3g });
  try {
    await visit.open(origin + lessonPath);
    return await visit.page.evaluate(
      () =>
        new Promise<number>((found, missing) => {
          new PerformanceObserver((list) => found(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
          setTimeout(() => missing(new Error('The browser reported no largest paint.')), 2000);
        }),
    );
  } finally {
    await visit.close();
  }
}

async function measure(browser: Browser, origin: string): Promise<Figure[]> {
  // The first reader of all makes the server render the pages; nobody's visit is measured by that.
  await textWithoutScript(browser, origin);
  const { first, next, text } = await measureWeight(browser, origin);
  const bare = await textWithoutScript(browser, origin);
  const paints: number[] = [];
  for (let i = 0; i < slowVisits; i += 1) paints.push(await largestPaint(browser, origin));
  return [
    ...firstVisitFigures(first, origin),
    { name: 'next lesson, warm cache', unit: 'KB', value: kilobytes(next), budget: { atMost: 10 } },
    { name: 'largest paint, slow 3G, 4× slower', unit: 'ms', value: median(paints), budget: { atMost: 800 } },
    {
      name: 'text there without JavaScript',
      unit: '%',
      value: (100 * bare) / text,
      budget: { atLeast: 100 },
    },
  ];
}

/** What a reader's line and phone carry: bytes, requests, and the time to the first screen on a slow line. */
export async function weight(): Promise<Figure[]> {
  const folder = temporaryFolder();
  try {
    const school = await startSchool(folder);
    try {
      const browser = await launch();
      try {
        return await measure(browser, school.origin);
      } finally {
        await browser.close();
      }
    } finally {
      await school.stop();
    }
  } finally {
    dropFolder(folder);
  }
}

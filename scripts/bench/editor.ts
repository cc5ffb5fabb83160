import type { Browser, Page } from '@playwright/test';
import type { Course } from '#app/content/schema/course.ts';
import { draftParts } from '#app/content/draft-parts.ts';
import { createCourse } from '#app/domain/authoring/courses/create-course.ts';
import { saveDraft } from '#app/domain/authoring/drafts/save-draft.ts';
import { publishedUnits } from '#app/domain/authoring/published-units.ts';
import { languages } from '#app/i18n/languages.ts';
import { linksOf } from '#app/i18n/links.ts';
import type { Db } from '#db/client.server.ts';
import { addStaff, withDatabase, type StudioPerson } from '../../tests/e2e/support/studio-people.ts';
import { launch } from './browser.ts';
import { editorWeight } from './editor-weight.ts';
import { median, type Figure } from './figures.ts';
import { dropFolder, temporaryFolder } from './processes.ts';
import { startSchool } from './school-process.ts';

const [courseId, lessonId] = ['crs-large', 'les-large-1'];
const lessonCount = 60;
const wordCount = 900;
const keys = 25;
const openings = 15;
const to = linksOf('ru').studio;

/** The text of a shipped lesson, once and again, until it has as many words. */
function longText(raw: string): string {
  const { body } = draftParts(raw);
  const paragraphs = body.split(/\n{2,}/).filter((part) => /^\p{L}/u.test(part));
  const chosen: string[] = [];
  for (let words = 0, i = 0; words < wordCount; i += 1) {
    const part = paragraphs[i % paragraphs.length] ?? 'Сөз.';
    chosen.push(part);
    words += part.split(/\s+/).length;
  }
  return `${raw.slice(0, raw.length - body.length)}\n${chosen.join('\n\n')}\n`;
}

/** A course of that many lessons in three languages, of which all is a draft. */
async function addLargeCourse(db: Db): Promise<StudioPerson> {
  const person = await addStaff(db, 'trainer');
  const [known] = await publishedUnits(db, { kinds: ['course'] });
  const texts = await publishedUnits(db, { kinds: ['lesson'] });
  if (!known) throw new Error('No course is published.');
  const like = JSON.parse(known.body) as Course;
  const [first] = like.lessons;
  if (!first) throw new Error('The course has no lesson.');
  const lessons = Array.from({ length: lessonCount }, (_, i) => ({
    ...{ ...first, id: `les-large-${i + 1}`, folder: `${String(i + 1).padStart(2, '0')}-large-${i + 1}` },
  }));
  const now = new Date();
  const unit = { courseId, personId: person.id, now, version: null, holder: null };
  await createCourse(db, { ...unit, course: { ...like, id: courseId, slug: 'large', lessons } });
  for (const language of languages) {
    const raw = texts.find(({ key }) => key === `${first.id}:${language}`)?.body ?? '';
    const body = longText(raw);
    for (const { id } of lessons)
      await saveDraft(db, { ...unit, kind: 'lesson', key: `${id}:${language}`, body });
  }
  return person;
}

/** Milliseconds from a key to the moment at which the preview shows it, by the clock of the page. */
async function keyToPreview(page: Page, sign: string): Promise<number> {
  // The clock is set up before the key is pressed; the page keeps the promise until it is asked for.
  const clock = await page.evaluateHandle((wanted) => {
    const main = document.querySelector('iframe')?.contentDocument?.getElementById('main');
    if (!main) throw new Error('There is no preview.');
    const time = new Promise<number>((found, missing) => {
      let pressed = Number.NaN;
      addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
      const watcher = new MutationObserver(() => {
        if (!main.textContent?.includes(wanted)) return;
        watcher.disconnect();
        found(performance.now() - pressed);
      });
      watcher.observe(main, { childList: true, subtree: true });
      setTimeout(() => missing(new Error('The preview did not come.')), 15_000);
    });
    return { time };
  }, sign);
  await page.keyboard.press(sign.at(-1) ?? '.');
  return clock.evaluate(({ time }) => time);
}

async function measurePreview(browser: Browser, origin: string, { cookie }: StudioPerson): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addCookies([{ ...cookie, url: origin }]);
    const page = await context.newPage();
    await page.goto(origin + to.lesson(courseId, lessonId, 'ru'));
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.frameLocator('iframe').locator('#main p').first().waitFor();
    await page.keyboard.type('Q', { delay: 20 });
    await page.waitForTimeout(1_500);
    const times: number[] = [];
    for (let sign = 'Q'; times.length < keys;) {
      sign += 'z';
      times.push(await keyToPreview(page, sign));
      // Some keys come before the full check has begun, some while it runs, some after it.
      await page.waitForTimeout((times.length % 5) * 300);
    }
    return times.toSorted((a, b) => a - b);
  } finally {
    await context.close();
  }
}

async function openingTimes(origin: string, { cookie }: StudioPerson): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < openings; i += 1) {
    const begun = performance.now();
    const answer = await fetch(origin + to.course(courseId), {
      headers: { cookie: `${cookie.name}=${cookie.value}` },
    });
    await answer.text();
    if (!answer.ok) throw new Error(`The course answered ${answer.status}.`);
    times.push(performance.now() - begun);
  }
  return times;
}

async function measure(browser: Browser, origin: string, person: StudioPerson): Promise<Figure[]> {
  const opening = await openingTimes(origin, person);
  const preview = await measurePreview(browser, origin, person);
  const slow = preview[Math.floor(preview.length * 0.9)] ?? Number.NaN;
  return [
    { name: 'editor, all it loads', unit: 'KB', value: editorWeight(), budget: { atMost: 250 } },
    {
      name: `key to preview, ${wordCount} words`,
      unit: 'ms',
      value: median(preview),
      budget: { atMost: 300 },
    },
    { name: '  9 of 10 within', unit: 'ms', value: slow },
    {
      name: `course of ${lessonCount} lessons × 3`,
      unit: 'ms',
      value: median(opening),
      budget: { atMost: 500 },
    },
    { name: '  slowest, the first', unit: 'ms', value: Math.max(...opening) },
  ];
}

/** What writing costs: weight of the editor, time from a key to the preview, time to open a large course. */
export async function editor(): Promise<Figure[]> {
  const folder = temporaryFolder();
  try {
    const school = await startSchool(folder);
    try {
      const person = await withDatabase(addLargeCourse, folder);
      const browser = await launch();
      try {
        return await measure(browser, school.origin, person);
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

import type { ChildProcess } from 'node:child_process';
import type { Page } from '@playwright/test';
import { draftOf } from '#app/domain/authoring/drafts/drafts.ts';
import { learnerAt } from './support/learner.ts';
import { killSchool, ownFolder, ownOrigin, startOwnSchool } from './support/own-school.ts';
import { expect, test } from './support/school.ts';
import { addStaff, withDatabase } from './support/studio-people.ts';

const { to } = learnerAt({} as Page, 'en');
const [course, lesson] = ['crs-electoral-law', 'les-law-map'];
/** What may be lost when the server dies, in milliseconds. */
const mostLost = 3_000;

test.use({ baseURL: ownOrigin, expected: [/ERR_CONNECTION_|ERR_EMPTY_RESPONSE/] });

let school: ChildProcess | undefined;
test.afterEach(async () => {
  if (school) await killSchool(school);
});

/** The draft as it lies in the database, whether or not a server runs. */
const written = () =>
  withDatabase(async (db) => {
    const draft = await draftOf(db.read, { kind: 'lesson', key: `${lesson}:en` });
    return draft?.body ?? '';
  }, ownFolder);

/** Types numbered words at the pace of a quick writer, and notes when each of them stood there. */
async function typeWords(page: Page, from: number, count: number): Promise<Map<string, number>> {
  const typed = new Map<string, number>();
  for (let i = from; i < from + count; i += 1) {
    await page.keyboard.type(`word${i} `, { delay: 40 });
    typed.set(`word${i} `, Date.now());
  }
  return typed;
}

test('a server that is killed while words are typed loses at most the last three seconds', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000);
  school = await startOwnSchool({ afresh: true });
  const { cookie } = await withDatabase((db) => addStaff(db, 'trainer', course), ownFolder);
  await context.addCookies([{ ...cookie, url: ownOrigin }]);
  await page.goto(to.studio.lesson(course, lesson, 'en'));
  const text = page.locator('.cm-content');
  const saving = page.locator('[data-saving]');
  await expect(text).toBeVisible();
  await text.click();
  await page.keyboard.press('Control+Home');

  let last = 100;
  for (const round of [1, 2]) {
    const typed = await typeWords(page, last, 25);
    const killedAt = Date.now();
    await killSchool(school);
    const there = await written();
    const safe = [...typed].filter(([, at]) => at < killedAt - mostLost).map(([word]) => word);
    expect(safe.length, `words typed early enough in round ${round}`).toBeGreaterThan(5);
    expect(safe.filter((word) => !there.includes(word))).toEqual([]);

    // The page says so, and typing goes on.
    last += 25;
    await typeWords(page, last, 5);
    await expect(saving).toHaveAttribute('data-saving', 'offline');
    school = await startOwnSchool({ afresh: false });
    await typeWords(page, last + 5, 5);
    last += 10;
    await expect(saving).toHaveAttribute('data-saving', 'saved', { timeout: 30_000 });
    await expect(text).toHaveAttribute('contenteditable', 'true');
  }

  const all = Array.from({ length: last - 100 }, (_, i) => `word${100 + i} `).join('');
  expect(await written()).toContain(all.trim());
  await page.reload();
  await expect(text).toContainText(all.trim());
  await expect(page.getByRole('alert')).toHaveCount(0);
});

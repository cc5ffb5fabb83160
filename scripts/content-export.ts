/**
 * `npm run content:export -- [--dir content] [--dry-run]`: writes what is published in the data folder into a content
 * folder: courses, lessons, questions, the pictures and sounds of the studio, and registers where they differ. What is
 * equal is not touched. Ends with 1 when something could not be written, or the folder has faults afterwards; with 2
 * when it was called wrongly.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportContent, type ExportedMedia } from '#app/content/export/export-content.ts';
import type { Kept } from '#app/content/export/plan-export.ts';
import { parseCourse } from '#app/content/parse-unit.ts';
import type { Problem } from '#app/content/problem.ts';
import { exportMaterial } from '#app/domain/authoring/export-material.ts';
import { allMedia } from '#app/domain/authoring/media/media-of.ts';
import { readEnv } from '#app/http/env.ts';
import { createMediaStore } from '#app/media/media-store.server.ts';
import { openDatabase, type Db } from '#db/client.server.ts';

const options = {
  dir: { type: 'string', default: 'content' },
  'dry-run': { type: 'boolean', default: false },
} as const;

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

const reasons: Record<Kept['reason'], string> = {
  'file-leads': 'the file says something newer than what is published; it is read when the school starts',
  'file-unread':
    'the school never read this text of the file; start the school once, and it becomes a proposal',
  'no-course': 'its lesson is in no published course',
};

const say = (line: string) => process.stdout.write(`${line}\n`);

function tell(problems: readonly Problem[]): void {
  for (const { file, line, message } of problems) process.stderr.write(`${file}:${line}  ${message}\n`);
}

/** The pictures that come with the school: another folder needs them too. */
async function shippedMedia(): Promise<ExportedMedia[]> {
  const courses = resolve('content/courses');
  if (resolve(dir) === resolve('content')) return [];
  const files = await readdir(courses, { recursive: true, withFileTypes: true }).catch(() => []);
  return files
    .filter((entry) => entry.isFile() && basename(entry.parentPath) === 'media')
    .map(({ parentPath, name }) => ({
      courseSlug: basename(dirname(parentPath)),
      name,
      bytes: () => readFile(join(parentPath, name)),
    }));
}

/** The studio's files of courses that are published. */
async function mediaIn(db: Db, published: readonly { kind: string; body: string }[], dataDir: string) {
  const store = createMediaStore(resolve(dataDir, 'media'));
  const courses = published.filter(({ kind }) => kind === 'course').map(({ body }) => parseCourse(body));
  const slugs = new Map(courses.map(({ id, slug }) => [id, slug]));
  return (await allMedia(db)).flatMap(({ courseId, name, hash }): ExportedMedia[] => {
    const courseSlug = slugs.get(courseId);
    return courseSlug ? [{ courseSlug, name, bytes: () => store.read(hash) }] : [];
  });
}

const { dir, 'dry-run': dryRun } = readOptions();
const { dataDir } = readEnv(process.env);
const file = resolve(dataDir, 'sailau.sqlite');
if (!existsSync(file)) {
  process.stderr.write(`There is no database in ${dataDir}. Set DATA_DIR, or start the school once.\n`);
  process.exit(2);
}
const db = openDatabase(file);
try {
  const { published, known } = await exportMaterial(db);
  const media = [...(await shippedMedia()), ...(await mediaIn(db, published, dataDir))];
  const done = await exportContent(resolve(dir), { published, known, media, dryRun });
  if (done.ok) {
    for (const name of done.written) say(`${dryRun ? 'would write' : 'written'}  ${name}`);
    for (const name of done.removed) say(`${dryRun ? 'would remove' : 'removed'}  ${name}`);
    for (const { kind, key, reason } of done.kept) say(`left  ${kind} ${key}: ${reasons[reason]}`);
    say(`written ${done.written.length}, removed ${done.removed.length}, left ${done.kept.length}`);
  } else process.stderr.write('Nothing is written: mend the folder first.\n');
  tell(done.problems);
  process.exitCode = done.ok && done.problems.length === 0 ? 0 : 1;
} finally {
  await db.close();
}

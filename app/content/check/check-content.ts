import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { compileLesson } from '../compile/compile-lesson.ts';
import type { Library } from '../library.ts';
import { buildLibrary } from '../library.ts';
import { parseCourse } from '../parse-unit.ts';
import type { Problem } from '../problem.ts';
import { readContent } from '../read/read-content.ts';
import type { ContentUnit } from '../unit.ts';
import type { Checked, Surroundings } from './catalogue.ts';
import { buildCatalogue } from './catalogue.ts';
import { checkCopies, readSources } from './check-copies.ts';
import { findProblems, inFileOrder } from './find-problems.ts';

export type CheckResult = { courses: number; lessons: number; questions: number; problems: Problem[] };

export type CheckOptions = {
  now: Date;
  /** Where compiled lessons are kept from one run to the next. */
  cacheDir?: string;
  /** A folder with the source documents as text, when they are at hand: nothing may be copied from them. */
  sourcesDir?: string | undefined;
};

async function filesAsText(dir: string, units: readonly ContentUnit[]): Promise<Map<string, string>> {
  const read = [...new Set(units.map(({ file }) => file))].map(
    async (file) => [file, await readFile(path.join(dir, file), 'utf8')] as const,
  );
  return new Map(await Promise.all(read));
}

async function mediaOf(dir: string, slug: string): Promise<Map<string, number>> {
  const folder = path.join(dir, 'courses', slug, 'media');
  const names = await readdir(folder).catch(() => []);
  const sizes = names.map(async (name) => [name, (await stat(path.join(folder, name))).size] as const);
  return new Map(await Promise.all(sizes));
}

/** The folder is checked against itself. */
async function surroundings(dir: string, library: Library, { units, courses }: Checked): Promise<Surroundings> {
  const texts = await filesAsText(dir, units);
  const pictures = courses.map(async ({ course: { slug } }) => [slug, await mediaOf(dir, slug)] as const);
  const media = new Map(await Promise.all(pictures));
  const questions = units
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ key }) => library.question(key)?.question ?? []);
  return {
    library,
    has: (kind, id) => library.revisionOf(kind, id) !== null,
    question: (id) => library.question(id)?.question ?? null,
    examQuestions: (lessonId) =>
      questions.filter(({ lesson, use }) => lesson === lessonId && use.includes('exam')).length,
    media: (slug) => media.get(slug) ?? null,
    textOf: (file) => texts.get(file) ?? '',
  };
}

/** Finds every fault of a content folder in one run. Throws only when the folder cannot be read at all. */
export async function checkContent(dir: string, { now, cacheDir, sourcesDir }: CheckOptions): Promise<CheckResult> {
  const { units, problems } = await readContent(dir);
  const courses = units
    .filter(({ kind }) => kind === 'course')
    .map(({ body, file }) => ({ course: parseCourse(body), file }));
  const library = buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash })));
  const checked = { units, courses };
  const compile = (body: string) => compileLesson(body, cacheDir === undefined ? {} : { cacheDir });
  const catalogue = await buildCatalogue(checked, await surroundings(dir, library, checked), compile);
  const found = [
    ...problems,
    ...findProblems(catalogue, now),
    ...(sourcesDir === undefined ? [] : checkCopies(catalogue, await readSources(sourcesDir))),
  ];
  return {
    courses: catalogue.courses.length,
    lessons: catalogue.lessons.length,
    questions: catalogue.questions.length,
    problems: inFileOrder(found),
  };
}

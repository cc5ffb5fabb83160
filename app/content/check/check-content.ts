import { compileLesson } from '../compile/compile-lesson.ts';
import { buildLibrary } from '../library.ts';
import type { Problem } from '../problem.ts';
import { readContent } from '../read/read-content.ts';
import { buildCatalogue } from './catalogue.ts';
import { checkCopies, readSources } from './check-copies.ts';
import { checkDates } from './check-dates.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLessons } from './check-lessons.ts';
import { checkLetters } from './check-letters.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRegisters } from './check-registers.ts';
import { checkRendering } from './check-rendering.ts';
import { checkTargets } from './check-targets.ts';
import { checkTerms } from './check-terms.ts';

export type CheckResult = { courses: number; lessons: number; questions: number; problems: Problem[] };

export type CheckOptions = {
  now: Date;
  /** Where compiled lessons are kept from one run to the next. */
  cacheDir?: string;
  /** A folder with the source documents as text, when they are at hand: nothing may be copied from them. */
  sourcesDir?: string | undefined;
};

export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((found) => {
      const key = JSON.stringify(found);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.code < b.code ? -1 : 1),
    );
}

/** Finds every fault of a content folder in one run. Throws only when the folder cannot be read at all. */
export async function checkContent(dir: string, { now, cacheDir, sourcesDir }: CheckOptions): Promise<CheckResult> {
  const { units, problems } = await readContent(dir);
  const compile = (body: string) => compileLesson(body, cacheDir === undefined ? {} : { cacheDir });
  const catalogue = await buildCatalogue(dir, units, compile);
  const library = buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash })));
  const found = [
    ...problems,
    ...[checkLessons, checkLanguages, checkLetters, checkQuestions, checkRegisters, checkTerms].flatMap((check) =>
      check(catalogue),
    ),
    ...checkDates(catalogue, now),
    ...(await checkTargets(catalogue)),
    ...checkRendering(catalogue, library, now),
    ...(sourcesDir === undefined ? [] : checkCopies(catalogue, await readSources(sourcesDir))),
  ];
  return {
    courses: catalogue.courses.length,
    lessons: catalogue.lessons.length,
    questions: catalogue.questions.length,
    problems: inFileOrder(found),
  };
}

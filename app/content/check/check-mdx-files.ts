import { readFile } from 'node:fs/promises';
import { compileLesson } from '../compile/compile-lesson.ts';
import { readLessonFile, tidyLines } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import { atFile, problem } from '../problem.ts';
import type { CheckResult } from './check-content.ts';
import { inFileOrder } from './find-problems.ts';

async function checkFile(file: string): Promise<Problem[]> {
  let text: string;
  try {
    text = tidyLines(await readFile(file, 'utf8'));
  } catch {
    return [problem('file-unreadable', file, 1, 'This file cannot be read. Look at its name and place.')];
  }
  if (!text.startsWith('---')) {
    const compiled = await compileLesson(text);
    return compiled.ok ? [] : compiled.problems.map((fault) => atFile(fault, file, 0));
  }
  const read = readLessonFile(text);
  if (!read.ok) {
    return read.faults.map(({ line, message, lawDate }) =>
      problem(lawDate ? 'law-date-missing' : 'front-matter', file, line, message),
    );
  }
  const compiled = await compileLesson(read.file.body);
  return compiled.ok ? [] : compiled.problems.map((fault) => atFile(fault, file, read.file.linesAbove));
}

/** Checks single lesson files, wherever they lie, by the guard and the compiler alone. Front matter may be left out. */
export async function checkMdxFiles(files: readonly string[]): Promise<CheckResult> {
  const problems: Problem[] = [];
  for (const file of files) problems.push(...(await checkFile(file)));
  return { courses: 0, lessons: files.length, questions: 0, problems: inFileOrder(problems) };
}

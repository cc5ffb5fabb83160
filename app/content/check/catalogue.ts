import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Compiled } from '../compile/messages.ts';
import type { LessonFile } from '../front-matter.ts';
import { readLessonFile } from '../front-matter.ts';
import { parseBody, parseCourse, parseQuestion } from '../parse-unit.ts';
import type { Course, CourseLesson } from '../schema/course.ts';
import { preset, type LabName } from '../schema/dataset.ts';
import type { Question } from '../schema/question.ts';
import type { ContentUnit, UnitKind } from '../unit.ts';

/** One lesson in one language, as it will be checked. */
export type LessonText = {
  course: Course;
  lesson: CourseLesson;
  language: Language;
  file: string;
  parts: LessonFile;
  compiled: Compiled;
};

/** The content with everything a check may want to look up. */
export type Catalogue = {
  root: string;
  units: readonly ContentUnit[];
  courses: readonly { course: Course; file: string }[];
  questions: readonly { question: Question; course: Course | null; file: string; line: number }[];
  lessons: readonly { course: Course; lesson: CourseLesson; texts: readonly LessonText[] }[];
  has: (kind: UnitKind, id: string) => boolean;
  question: (id: string) => Question | null;
  /** The lab a preset belongs to. */
  labOf: (preset: string) => LabName | null;
  /** The first line at or after `from` with these words in it; `from` when there is none. */
  lineWith: (file: string, words: string, from?: number) => number;
};

async function linesOf(root: string, files: ReadonlySet<string>): Promise<Map<string, readonly string[]>> {
  const read = [...files].map(async (file) => {
    const text = await readFile(path.join(root, file), 'utf8');
    return [file, text.split('\n')] as const;
  });
  return new Map(await Promise.all(read));
}

type Compile = (body: string) => Promise<Compiled>;

async function lessonTexts(
  units: readonly ContentUnit[],
  course: Course,
  lesson: CourseLesson,
  compile: Compile,
): Promise<LessonText[]> {
  const texts: LessonText[] = [];
  for (const language of languages) {
    const unit = units.find(({ kind, key }) => kind === 'lesson' && key === `${lesson.id}:${language}`);
    const read = unit && readLessonFile(unit.body);
    if (!unit || !read?.ok) continue;
    texts.push({
      course,
      lesson,
      language,
      file: unit.file,
      parts: read.file,
      compiled: await compile(read.file.body),
    });
  }
  return texts;
}

/** Gathers what was read, compiling every lesson once. */
export async function buildCatalogue(
  root: string,
  units: readonly ContentUnit[],
  compile: Compile,
): Promise<Catalogue> {
  const ofKind = (kind: UnitKind) => units.filter((unit) => unit.kind === kind);
  const ids = new Set(units.map(({ kind, key }) => `${kind} ${key}`));
  const courses = ofKind('course').map(({ body, file }) => ({ course: parseCourse(body), file }));
  const questions = ofKind('question').map(({ body, file, line }) => {
    const slug = file.split('/')[1];
    const course = courses.find((known) => known.course.slug === slug)?.course ?? null;
    return { question: parseQuestion(body), course, file, line };
  });
  const lessons: Catalogue['lessons'][number][] = [];
  for (const { course } of courses) {
    for (const lesson of course.lessons) {
      lessons.push({ course, lesson, texts: await lessonTexts(units, course, lesson, compile) });
    }
  }
  const byId = new Map(questions.map(({ question }) => [question.id, question]));
  const labs = new Map(ofKind('preset').map(({ key, body }) => [key, parseBody(preset, body).lab]));
  const lines = await linesOf(root, new Set(units.map(({ file }) => file)));
  return {
    ...{ root, units, courses, questions, lessons },
    has: (kind, id) => ids.has(`${kind} ${id}`),
    question: (id) => byId.get(id) ?? null,
    labOf: (id) => labs.get(id) ?? null,
    lineWith: (file, words, from = 1) => {
      const index = (lines.get(file) ?? []).findIndex((line, at) => at >= from - 1 && line.includes(words));
      return index < 0 ? from : index + 1;
    },
  };
}

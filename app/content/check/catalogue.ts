import { languages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Compiled } from '../compile/messages.ts';
import type { LessonFile } from '../front-matter.ts';
import { readLessonFile } from '../front-matter.ts';
import type { Library } from '../library.ts';
import { parseQuestion } from '../parse-unit.ts';
import type { Course, CourseLesson } from '../schema/course.ts';
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

/** What the checked units may point to. */
export type Surroundings = {
  /** Registers, and the courses and programmes that have pages. */
  library: Library;
  has: (kind: UnitKind, id: string) => boolean;
  question: (id: string) => Question | null;
  /** How many questions of a lesson are marked for the exam. */
  examQuestions: (lessonId: string) => number;
  /** Names and bytes of the files in the media folder of a course; null when nobody knows. */
  media: (slug: string) => ReadonlyMap<string, number> | null;
  /** The text of a file, for the lines of what is found in it; empty when it has no lines of its own. */
  textOf: (file: string) => string;
};

/** What is checked, with everything a check may want to look up. */
export type Catalogue = Surroundings & {
  units: readonly ContentUnit[];
  courses: readonly { course: Course; file: string }[];
  questions: readonly { question: Question; course: Course | null; file: string; line: number }[];
  lessons: readonly { course: Course; lesson: CourseLesson; texts: readonly LessonText[] }[];
  /** The first line at or after `from` with these words in it; `from` when there is none. */
  lineWith: (file: string, words: string, from?: number) => number;
};

/** What is checked: good units, and the courses they belong to. */
export type Checked = Pick<Catalogue, 'units' | 'courses'>;

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

function lineFinder(textOf: Surroundings['textOf']): Catalogue['lineWith'] {
  const known = new Map<string, readonly string[]>();
  return (file, words, from = 1) => {
    const lines = known.get(file) ?? textOf(file).split('\n');
    known.set(file, lines);
    const index = lines.findIndex((line, at) => at >= from - 1 && line.includes(words));
    return index < 0 ? from : index + 1;
  };
}

/** Gathers what is checked, compiling every lesson once. */
export async function buildCatalogue(
  { units, courses }: Checked,
  around: Surroundings,
  compile: Compile,
): Promise<Catalogue> {
  const questions = units
    .filter(({ kind }) => kind === 'question')
    .map(({ body, file, line }) => {
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
  return { ...around, units, courses, questions, lessons, lineWith: lineFinder(around.textOf) };
}

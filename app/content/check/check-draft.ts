import type { Language } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import { compileDraft } from '../compile/compile-draft.ts';
import type { Library } from '../library.ts';
import { course as courseUnit } from '../parse-unit.ts';
import type { Problem } from '../problem.ts';
import type { Collector } from '../read/collector.ts';
import { addLessonText, repeatedLessons } from '../read/read-course.ts';
import { addDraft, courseAsFarAsWritten, fieldsOf } from '../read/read-draft.ts';
import type { Course } from '../schema/course.ts';
import type { Question } from '../schema/question.ts';
import { question } from '../schema/question.ts';
import type { Surroundings } from './catalogue.ts';
import { buildCatalogue } from './catalogue.ts';
import { findProblems, inFileOrder } from './find-problems.ts';
import type { LaidUnit } from './overlay.ts';

/** Where a problem is mended. */
export type DraftTarget =
  { kind: 'lesson'; language: Language } | { kind: 'question'; id: string } | { kind: 'course' };

export type DraftProblem = Pick<Problem, 'level' | 'code' | 'line' | 'message'> & {
  target: DraftTarget;
  quoted: readonly string[];
};

export type DraftInput = {
  /** What is published with the drafts of the course laid over it. */
  units: readonly LaidUnit[];
  courseId: string;
  /** The lesson to check with its texts and questions; null for the course file. */
  lessonId: string | null;
  /** What is published: registers and other courses are looked up there. */
  library: Library;
  /** Names and bytes of the files in the course's media folder; left out, pictures are not looked for. */
  media?: ReadonlyMap<string, number> | undefined;
  cacheDir: string;
  now: Date;
};

type Found = Collector & {
  /** By the name a unit's file would have. */
  targets: Map<string, DraftTarget>;
  texts: Map<string, string>;
};

function readLesson(into: Found, { units }: DraftInput, course: Course, lessonId: string): void {
  const folder = `courses/${course.slug}`;
  const lesson = course.lessons.find(({ id }) => id === lessonId);
  for (const language of languages) {
    const file = `${folder}/${lesson?.folder ?? lessonId}/${language}.mdx`;
    const key = `${lessonId}:${language}`;
    const text = units.find((unit) => unit.kind === 'lesson' && unit.key === key)?.body ?? null;
    into.targets.set(file, { kind: 'lesson', language });
    into.texts.set(file, text ?? '');
    addLessonText(into, file, key, text);
  }
  for (const { kind, key, body } of units.filter((unit) => unit.kind === 'question')) {
    // Reading all questions of the school to find ten would take longer than checking them.
    if (!body.includes(lessonId) || fieldsOf(body)?.lesson !== lessonId) continue;
    const file = `${folder}/questions/${key}.yaml`;
    into.targets.set(file, { kind: 'question', id: key });
    addDraft(into, question, { kind, key, body, file });
  }
}

function readCourse(into: Found, { library, courseId }: DraftInput, body: string, slug: string): boolean {
  const file = `courses/${slug}/course.yaml`;
  into.targets.set(file, { kind: 'course' });
  const read = addDraft(into, courseUnit, { kind: 'course', key: courseId, body, file });
  if (!read) return false;
  const isElsewhere = (lessonId: string) => (library.lessonById(lessonId)?.course.id ?? courseId) !== courseId;
  repeatedLessons(into, read, { file, value: read, lineOf: () => 1 }, isElsewhere);
  return true;
}

/** What is published is known by its library, and what is being written by its drafts. */
function surroundings({ units, library, media }: DraftInput, texts: ReadonlyMap<string, string>): Surroundings {
  const names = new Set(units.map(({ kind, key }) => `${kind} ${key}`));
  const drafts = new Map(
    units.flatMap(({ kind, key, draft, body }) => (kind === 'question' && draft ? [[key, body] as const] : [])),
  );
  const questionOf = (id: string): Question | null => {
    const body = drafts.get(id);
    if (body === undefined) return library.question(id)?.question ?? null;
    return question.safeParse(fieldsOf(body)).data ?? null;
  };
  const ids = () => units.filter(({ kind }) => kind === 'question').map(({ key }) => key);
  return {
    library,
    has: (kind, id) => names.has(`${kind} ${id}`) || library.revisionOf(kind, id) !== null,
    question: questionOf,
    examQuestions: (lessonId) =>
      ids().flatMap((id) => questionOf(id) ?? []).filter(({ lesson, use }) => lesson === lessonId && use.includes('exam'))
        .length,
    media: () => media ?? null,
    textOf: (file) => texts.get(file) ?? '',
  };
}

/**
 * Everything that is wrong with a lesson while it is being written, or with the course file: the same checks as
 * `npm run content:check`, on texts that need not be finished. Never throws for a fault of the texts.
 */
export async function checkDraft(input: DraftInput): Promise<DraftProblem[]> {
  const { units, courseId, lessonId, cacheDir, now } = input;
  const body = units.find(({ kind, key }) => kind === 'course' && key === courseId)?.body ?? '';
  const course = courseAsFarAsWritten(body, courseId, lessonId);
  const into: Found = { root: '', units: [], problems: [], targets: new Map(), texts: new Map() };
  const whole = lessonId === null ? readCourse(into, input, body, course.slug) : false;
  if (lessonId !== null) readLesson(into, input, course, lessonId);

  const around = surroundings(input, into.texts);
  const looked = lessonId === null && !whole ? [] : [{ course, file: `courses/${course.slug}/course.yaml` }];
  const catalogue = await buildCatalogue({ units: into.units, courses: looked }, around, (text) =>
    compileDraft(text, { cacheDir }),
  );
  // A picture is nobody's text: it is told of with the course.
  const elsewhere: DraftTarget | null = lessonId === null ? { kind: 'course' } : null;
  return inFileOrder([...into.problems, ...findProblems(catalogue, now)]).flatMap((found) => {
    const { level, code, line, message, quoted = [] } = found;
    const target = into.targets.get(found.file) ?? elsewhere;
    return target ? [{ level, code, target, line, message, quoted }] : [];
  });
}

import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import { readLessonFile, sourceStamp } from './front-matter.ts';
import type { Course, CourseLesson, LessonFrontMatter } from './schema/course.ts';
import type { PublishedUnit } from './unit.ts';

/** A lesson in its course. */
export type LessonPlace = {
  course: Course;
  lesson: CourseLesson;
  /** The lesson's part of its address. */
  slug: string;
  /** 1 is the first lesson. */
  number: number;
  previous: { lesson: CourseLesson; slug: string } | null;
  next: { lesson: CourseLesson; slug: string } | null;
};

/** A lesson's text in the language asked for, or in the one it was written in when that is missing. */
export type LessonText = {
  frontMatter: LessonFrontMatter;
  /** Without front matter. */
  body: string;
  revisionId: string;
  hash: string;
  /** The language you got. */
  language: Language;
  /** The text this was translated from has changed since. An unstamped translation counts as up to date. */
  stale: boolean;
  /** The rule told in the source has changed since, so that nobody may be examined on this text. */
  behindLaw: boolean;
};

/** The address of a lesson: its folder without the number. */
export function lessonSlug(lesson: CourseLesson): string {
  return lesson.folder.replace(/^\d{2}-/, '');
}

function placesOf(course: Course): LessonPlace[] {
  const neighbour = (index: number) => {
    const lesson = course.lessons[index];
    return lesson ? { lesson, slug: lessonSlug(lesson) } : null;
  };
  return course.lessons.map((lesson, index) => ({
    course,
    lesson,
    slug: lessonSlug(lesson),
    number: index + 1,
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  }));
}

/** Every lesson by its id, and by `course slug/lesson slug`. */
export function indexPlaces(courses: readonly Course[]): {
  byId: Map<string, LessonPlace>;
  byAddress: Map<string, LessonPlace>;
} {
  const places = courses.flatMap(placesOf);
  return {
    byId: new Map(places.map((place) => [place.lesson.id, place])),
    byAddress: new Map(places.map((place) => [`${place.course.slug}/${place.slug}`, place])),
  };
}

type Written = Omit<LessonText, 'stale' | 'behindLaw'>;

function readWritten(unit: PublishedUnit, language: Language): Written {
  const read = readLessonFile(unit.body);
  if (!read.ok) throw new Error(`The published lesson ${unit.key} has a broken front matter.`);
  const { frontMatter, body } = read.file;
  return { frontMatter, body, revisionId: unit.revisionId, hash: unit.hash, language };
}

type Translated = { frontMatter: Pick<LessonFrontMatter, 'sourceHash' | 'ruleChangedOn'> };

/** How far a translation is behind its source. One without a stamp counts as up to date. */
export function lagOf(
  { frontMatter: own }: Translated,
  source: { body: string; frontMatter: Pick<LessonFrontMatter, 'ruleChangedOn'> } | undefined,
): Pick<LessonText, 'stale' | 'behindLaw'> {
  const stale =
    source !== undefined && own.sourceHash !== undefined && own.sourceHash !== sourceStamp(source.body);
  const changedOn = stale ? (source.frontMatter.ruleChangedOn ?? '') : '';
  return { stale, behindLaw: changedOn > (own.ruleChangedOn ?? '') };
}

/** The texts of one lesson, ready to be asked for in any language. */
export type LessonTexts = { get(language: Language): LessonText | null; all: readonly LessonText[] };

export function lessonTexts(units: ReadonlyMap<Language, PublishedUnit>): LessonTexts {
  const written = new Map<Language, Written>();
  for (const [language, unit] of units) written.set(language, readWritten(unit, language));
  const finished = new Map<Language, LessonText>();
  for (const [language, text] of written) {
    const { translatedFrom } = text.frontMatter;
    finished.set(language, { ...text, ...lagOf(text, translatedFrom && written.get(translatedFrom)) });
  }
  const inOrder = [defaultLanguage, ...languages]
    .map((language) => finished.get(language))
    .filter((text) => text !== undefined);
  const original =
    inOrder.find((text) => text.frontMatter.translatedFrom === undefined) ?? inOrder[0] ?? null;
  return { get: (language) => finished.get(language) ?? original, all: [...finished.values()] };
}

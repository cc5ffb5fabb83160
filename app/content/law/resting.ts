import { languages } from '#app/i18n/languages.ts';
import type { LessonText } from '../library-lessons.ts';
import type { Library } from '../library.ts';

/** Attributes are written out in lessons: nothing computed gets past the guard. */
const citation = /<(?:Law|Position)\b[^>]*?\b(?:id|provision)="([a-z0-9-]+)"/g;

/** Ids of the provisions that a lesson's text cites, each once. */
export function citedIn(body: string): string[] {
  return [...new Set([...body.matchAll(citation)].flatMap(([, id]) => id ?? []))];
}

/** The texts a lesson has, one for each language it is written in. */
export function textsOf(library: Library, lessonId: string): LessonText[] {
  return languages.flatMap((language) => {
    const text = library.lessonText(lessonId, language);
    return text?.language === language ? [text] : [];
  });
}

/** The day the law was checked for a lesson, "YYYY-MM-DD": the oldest among its languages; null without a text. */
export function lessonCheckedOn(library: Library, lessonId: string): string | null {
  const days = textsOf(library, lessonId).map(({ frontMatter }) => frontMatter.lawCheckedOn);
  return days.toSorted()[0] ?? null;
}

const kept = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>();

/** A library never changes, so its texts are searched once. */
function citedByLesson(library: Library): ReadonlyMap<string, readonly string[]> {
  const known = kept.get(library);
  if (known) return known;
  const lessons = library.courses.flatMap((course) => course.lessons);
  const cited = new Map(
    lessons.map(({ id, provisions }) => {
      const named = textsOf(library, id).flatMap(({ body }) => citedIn(body));
      return [id, [...new Set([...provisions, ...named])]];
    }),
  );
  kept.set(library, cited);
  return cited;
}

/** Ids of the provisions a lesson rests on: those its course names for it, then those its texts cite. */
export function provisionsOfLesson(library: Library, lessonId: string): readonly string[] {
  return citedByLesson(library).get(lessonId) ?? [];
}

/** Ids of the provisions a course rests on, each once: those of its lessons and of its questions. */
export function provisionsOfCourse(library: Library, courseId: string): string[] {
  const lessons = library.course(courseId)?.lessons ?? [];
  return [
    ...new Set([
      ...lessons.flatMap(({ id }) => provisionsOfLesson(library, id)),
      ...library.questionsOf(courseId).flatMap(({ question }) => question.provisions),
    ]),
  ];
}

import { isDeepStrictEqual } from 'node:util';
import { courseDraft, type CourseDraft, type CourseLesson } from '#app/content/schema/course.ts';

interface Bodies {
  /** What was published when it was proposed; null when the course was not. */
  base: string | null;
  proposed: string;
  /** What is published now. */
  published: string;
}

/**
 * A proposed course file laid over another that was published meanwhile: the lessons it adds join that one's list, with
 * their questions in the exam. Null when it differs from its base in more than added lessons. Pure.
 */
export function mergedCourse(bodies: Bodies): string | null {
  const [mine, now] = [read(bodies.proposed), read(bodies.published)];
  // The first lessons of a new course differ from nothing but each other.
  const base = bodies.base === null ? now && withoutLessons(now) : read(bodies.base);
  if (!mine || !now || !base) return null;
  const added = mine.lessons.filter(({ id }) => !has(base, id));
  if (!isDeepStrictEqual(without(mine, added), base)) return null;

  const missing = added.filter(({ id }) => !has(now, id));
  const twice = added.filter(({ id }) => has(now, id));
  const taken = new Set(now.lessons.map(addressOf));
  if (missing.some((lesson) => taken.has(addressOf(lesson)))) return null;
  if (twice.some((lesson) => !now.lessons.some((other) => isDeepStrictEqual(other, lesson)))) return null;
  const asked = mine.exam.draw.filter(({ lesson }) => missing.some(({ id }) => id === lesson));
  const lessons = missing.reduce((list, lesson) => placed(list, lesson, mine.lessons), now.lessons);
  // The keys of both are in one order already, so that equal courses stay equal texts.
  return JSON.stringify({ ...now, lessons, exam: { ...now.exam, draw: [...now.exam.draw, ...asked] } });
}

function read(body: string): CourseDraft | null {
  try {
    const value: unknown = JSON.parse(body);
    return courseDraft.safeParse(value).success ? (value as CourseDraft) : null;
  } catch {
    return null;
  }
}

const has = ({ lessons }: CourseDraft, id: string) => lessons.some((lesson) => lesson.id === id);

const addressOf = ({ folder }: CourseLesson) => folder.replace(/^\d+-/, '');

function without(course: CourseDraft, left: readonly CourseLesson[]): CourseDraft {
  const ids = new Set(left.map(({ id }) => id));
  const draw = course.exam.draw.filter(({ lesson }) => !ids.has(lesson));
  const lessons = course.lessons.filter(({ id }) => !ids.has(id));
  return { ...course, lessons, exam: { ...course.exam, draw } };
}

const withoutLessons = (course: CourseDraft) => without(course, course.lessons);

/** A list with one lesson more: before the next one of its own course that the list has, else at the end. */
function placed(
  list: readonly CourseLesson[],
  lesson: CourseLesson,
  own: readonly CourseLesson[],
): CourseLesson[] {
  const later = own.slice(own.findIndex(({ id }) => id === lesson.id) + 1);
  const next = list.findIndex(({ id }) => later.some((other) => other.id === id));
  const at = next < 0 ? list.length : next;
  return [...list.slice(0, at), lesson, ...list.slice(at)];
}

import type { CourseDraft } from '#app/content/schema/course.ts';

interface Ready {
  /** Ids of the lessons that are published, or are published together with the course. */
  lessons: ReadonlySet<string>;
  /** How many exam questions each lesson has, those published together with the course counted too. */
  examQuestions: ReadonlyMap<string, number>;
}

/**
 * A course as learners may have it now: only lessons that can be read, in the order of the draft, and an exam that
 * asks no more of a lesson than there are questions. The draw may become empty: then no exam can be held, and the
 * course does not fit its schema yet. Pure.
 */
export function courseForPublishing(course: CourseDraft, ready: Ready): CourseDraft {
  const lessons = course.lessons.filter(({ id }) => ready.lessons.has(id));
  const listed = new Set(lessons.map(({ id }) => id));
  const left = new Map(ready.examQuestions);
  const draw = course.exam.draw.flatMap(({ lesson, count }) => {
    if (!listed.has(lesson)) return [];
    const given = Math.min(count, left.get(lesson) ?? 0);
    left.set(lesson, (left.get(lesson) ?? 0) - given);
    return given > 0 ? [{ lesson, count: given }] : [];
  });
  return { ...course, lessons, exam: { ...course.exam, draw } };
}

import type { Language, Localized } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import type { CourseDraft, CourseLesson } from '../schema/course.ts';

/** What its form says of a course. Objectives stand in order, each in three languages. */
export interface CourseWords {
  title: Localized;
  summary: Localized;
  audience: CourseDraft['audience'];
  objectives: Localized[];
}

/** What a new course starts with; its form changes the exam. */
const usual = { passMark: 70, cooldownHours: 24, minutes: 20, validMonths: 24 };

/** Begins a course without lessons. `slug` is its address for good. */
export function newCourse(slug: string, words: CourseWords): CourseDraft {
  const { passMark, cooldownHours, minutes, validMonths } = usual;
  return {
    ...{ id: `crs-${slug}`, slug, lessons: [] },
    ...{ title: words.title, summary: words.summary, audience: words.audience },
    objectives: withIds(words.objectives, [], slug),
    exam: { passMark, cooldownHours, minutes, draw: [] },
    certificate: { validMonths, title: words.title },
  };
}

/**
 * Objectives keep their ids, because questions name them: by their text in any language, else by their place when as
 * many stand there as before. New ones get the next number.
 */
function withIds(
  texts: readonly Localized[],
  before: CourseDraft['objectives'],
  slug: string,
): CourseDraft['objectives'] {
  const left = [...before];
  const take = (index: number) => left.splice(index, 1)[0]?.id;
  const sameText = (text: Localized) =>
    left.findIndex((known) => languages.some((language) => known.text[language] === text[language]));
  const byText = texts.map((text) => {
    const index = sameText(text);
    return index < 0 ? undefined : take(index);
  });
  const unnamed = byText.filter((id) => id === undefined).length;
  const rest = left.length === unnamed ? left.map(({ id }) => id) : [];
  const used = new Set(before.map(({ id }) => id));
  const next = () => {
    for (let number = 1; ; number += 1) {
      const id = `obj-${slug}-${number}`;
      if (!used.has(id)) return used.add(id) && id;
    }
  };
  return texts.map((text, index) => ({ id: byText[index] ?? rest.shift() ?? next(), text }));
}

/** The course with other words about it. */
export function describe(course: CourseDraft, words: CourseWords): CourseDraft {
  return {
    ...course,
    ...{ title: words.title, summary: words.summary, audience: words.audience },
    objectives: withIds(words.objectives, course.objectives, course.slug),
    certificate: { ...course.certificate, title: words.title },
  };
}

export interface NewLesson {
  slug: string;
  title: Localized;
  minutes: number;
  provisions: string[];
}

/** A folder's number orders it: after all others. */
function folderAfter(lessons: readonly CourseLesson[], slug: string): string {
  const last = Math.max(0, ...lessons.map(({ folder }) => Number(folder.slice(0, 2))));
  return `${String(last + 1).padStart(2, '0')}-${slug}`;
}

/** Puts a lesson after the others; the exam asks one question of it. */
export function addLesson(course: CourseDraft, { slug, ...lesson }: NewLesson): CourseDraft {
  const id = `les-${slug}`;
  const folder = folderAfter(course.lessons, slug);
  return {
    ...course,
    lessons: [...course.lessons, { id, folder, ...lesson, facts: [] }],
    exam: { ...course.exam, draw: [...course.exam.draw, { lesson: id, count: 1 }] },
  };
}

/** The course with a lesson that rests on these rules, too. */
export function restLessonOn(course: CourseDraft, lessonId: string, rules: readonly string[]): CourseDraft {
  const lessons = course.lessons.map((lesson) =>
    lesson.id === lessonId
      ? { ...lesson, provisions: [...new Set([...lesson.provisions, ...rules])] }
      : lesson,
  );
  return { ...course, lessons };
}

/** Moves a lesson by one place; at the end of the row it stays. */
export function moveLesson(course: CourseDraft, lessonId: string, by: -1 | 1): CourseDraft {
  const from = course.lessons.findIndex(({ id }) => id === lessonId);
  const to = from + by;
  const [here, there] = [course.lessons[from], course.lessons[to]];
  if (!here || !there) return course;
  return { ...course, lessons: course.lessons.with(from, there).with(to, here) };
}

/** Plans other minutes for a lesson. */
export function planMinutes(course: CourseDraft, lessonId: string, minutes: number): CourseDraft {
  const lessons = course.lessons.map((lesson) => (lesson.id === lessonId ? { ...lesson, minutes } : lesson));
  return { ...course, lessons };
}

/** Takes a lesson out of the course and of its exam. */
export function removeLesson(course: CourseDraft, lessonId: string): CourseDraft {
  return {
    ...course,
    lessons: course.lessons.filter(({ id }) => id !== lessonId),
    exam: { ...course.exam, draw: course.exam.draw.filter(({ lesson }) => lesson !== lessonId) },
  };
}

export interface ExamWords {
  passMark: number;
  minutes: number;
  cooldownHours: number;
  /** How many questions of each lesson; nought leaves it out. */
  counts: ReadonlyMap<string, number>;
}

/** The course with other rules of its exam. */
export function setExam(course: CourseDraft, { counts, ...rules }: ExamWords): CourseDraft {
  const draw = course.lessons.flatMap(({ id }) => {
    const count = counts.get(id) ?? 0;
    return count > 0 ? [{ lesson: id, count }] : [];
  });
  return { ...course, exam: { ...rules, draw } };
}

/** The key of a lesson's text. */
export const textKey = (lessonId: string, language: Language) => `${lessonId}:${language}`;

import type { AppLoadContext } from '@remix-run/node';
import { citations, type Citation } from '#app/content/citations.ts';
import { lessonSlug } from '#app/content/library-lessons.ts';
import type { Course } from '#app/content/schema/course.ts';
import { courseProgress, type CourseProgress } from '#app/domain/learning/course-progress.ts';
import type { Language } from '#app/i18n/languages.ts';

export interface LessonRow {
  id: string;
  slug: string;
  number: number;
  title: string;
  summary: string;
  minutes: number;
  done: boolean;
  /** Where "Continue" leads. */
  here: boolean;
}

export interface CourseOutline {
  id: string;
  slug: string;
  title: string;
  summary: string;
  lessons: LessonRow[];
  done: number;
  enrolled: boolean;
  /** The lesson to go on with; null when all are done. */
  resume: LessonRow | null;
}

const notBegun: CourseProgress = {
  enrolled: false,
  completed: [],
  done: 0,
  total: 0,
  lastLessonId: null,
  nextLessonId: null,
};

/** The lessons of a course and how far this person is; without a person nothing is begun. */
export async function courseOutline(
  { school, person }: AppLoadContext,
  { course, language }: { course: Course; language: Language },
): Promise<CourseOutline> {
  const lessonIds = course.lessons.map(({ id }) => id);
  const progress = person
    ? await courseProgress(school.db, { personId: person.id, courseId: course.id, lessonIds })
    : notBegun;
  const resumeId = resumeLesson(progress);
  const lessons = course.lessons.map((lesson, i) => ({
    id: lesson.id,
    slug: lessonSlug(lesson),
    number: i + 1,
    title: lesson.title[language],
    summary: school.library.lessonText(lesson.id, language)?.frontMatter.summary ?? '',
    minutes: lesson.minutes,
    done: progress.completed.includes(lesson.id),
    here: lesson.id === resumeId,
  }));
  return {
    id: course.id,
    slug: course.slug,
    title: course.title[language],
    summary: course.summary[language],
    lessons,
    done: progress.done,
    enrolled: progress.enrolled,
    resume: lessons.find(({ here }) => here) ?? null,
  };
}

/** Back to the lesson left open; when it is done, on to the first that is not. */
function resumeLesson({ enrolled, completed, lastLessonId, nextLessonId }: CourseProgress): string | null {
  if (!enrolled) return null;
  return lastLessonId && !completed.includes(lastLessonId) ? lastLessonId : nextLessonId;
}

export interface CourseFacts {
  objectives: string[];
  minutes: number;
  lawCheckedOn: string | null;
  /** The provisions the lessons rest on, each once. */
  citations: Citation[];
  exam: { questions: number; passMark: number; minutes: number; cooldownHours: number };
  certificateMonths: number;
}

/** What a learner wants to know before she begins. */
export function courseFacts({ school }: AppLoadContext, course: Course, language: Language): CourseFacts {
  const cited = [...new Set(course.lessons.flatMap(({ provisions }) => provisions))];
  const { passMark, minutes, cooldownHours, draw } = course.exam;
  return {
    objectives: course.objectives.map(({ text }) => text[language]),
    minutes: course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
    lawCheckedOn: school.library.lawCheckedOn(course.id),
    citations: citations(school.library, cited, language),
    exam: { questions: draw.reduce((sum, { count }) => sum + count, 0), passMark, minutes, cooldownHours },
    certificateMonths: course.certificate.validMonths,
  };
}

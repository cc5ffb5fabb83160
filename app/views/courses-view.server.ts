import type { AppLoadContext } from '@remix-run/node';
import { continueLearning } from '#app/domain/learning/continue-learning.ts';
import type { Language } from '#app/i18n/languages.ts';
import { courseOutline, type CourseOutline } from './course-view.server.ts';

export interface CourseRow {
  slug: string;
  title: string;
  summary: string;
  lessons: number;
  done: number;
  enrolled: boolean;
}

/** Where the learner stopped; null before the first act and when everything begun is done. */
export interface Resume {
  course: { slug: string; title: string };
  lesson: { slug: string; number: number; total: number; title: string };
}

export interface CoursesView {
  courses: CourseRow[];
  resume: Resume | null;
  programmes: { slug: string; title: string }[];
}

export async function coursesView(context: AppLoadContext, language: Language): Promise<CoursesView> {
  const { library } = context.school;
  const outlines = await Promise.all(
    library.courses.map((course) => courseOutline(context, { course, language })),
  );
  return {
    courses: outlines.map(rowOf),
    resume: await resumeView(context, outlines),
    programmes: library.programmes.map(({ slug, title }) => ({ slug, title: title[language] })),
  };
}

function rowOf({ slug, title, summary, lessons, done, enrolled }: CourseOutline): CourseRow {
  return { slug, title, summary, lessons: lessons.length, done, enrolled };
}

async function resumeView(
  { school, person }: AppLoadContext,
  outlines: CourseOutline[],
): Promise<Resume | null> {
  if (!person) return null;
  for (const { courseId } of await continueLearning(school.db, { personId: person.id })) {
    const outline = outlines.find(({ id }) => id === courseId);
    if (!outline?.resume) continue;
    const { slug, number, title } = outline.resume;
    return {
      course: { slug: outline.slug, title: outline.title },
      lesson: { slug, number, title, total: outline.lessons.length },
    };
  }
  return null;
}

export interface ProgrammeView {
  slug: string;
  title: string;
  summary: string;
  courses: CourseRow[];
}

/** Courses that belong together for a role; null when the address is of none. */
export async function programmeView(
  context: AppLoadContext,
  { slug, language }: { slug: string; language: Language },
): Promise<ProgrammeView | null> {
  const { library } = context.school;
  const programme = library.programmes.find((one) => one.slug === slug);
  if (!programme) return null;
  const courses = programme.courses.flatMap((id) => library.course(id) ?? []);
  const outlines = await Promise.all(courses.map((course) => courseOutline(context, { course, language })));
  return {
    slug,
    title: programme.title[language],
    summary: programme.summary[language],
    courses: outlines.map(rowOf),
  };
}

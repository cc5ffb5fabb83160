import type { AppLoadContext } from '@remix-run/node';
import { staffOf } from '#app/auth/guards.server.ts';
import { courseDraft, type Course, type CourseDraft } from '#app/content/schema/course.ts';
import { mayWrite } from '#app/domain/authoring/access.ts';
import { draftsOfCourse, type Draft } from '#app/domain/authoring/drafts/drafts.ts';
import { notFound } from '#app/http/requests.server.ts';
import type { Role } from '#db/schema.ts';

/** A course as its authors see it. */
export interface CourseOnDesk {
  person: { id: string; handle: string; role: Role };
  /** As it is being written, or as it is published when nobody writes in it. */
  course: CourseDraft;
  /** Null while it was never published. */
  published: Course | null;
  /** Of the course file; null when nobody writes in it. */
  version: number | null;
  /** Everything of the course that is being written, the course file among it. */
  drafts: Draft[];
}

const staff: readonly Role[] = ['trainer', 'reviewer', 'admin'];

/** Whoever may open the studio. Throws 401 and 403. */
export function trainerOf(context: AppLoadContext) {
  return staffOf(context, staff);
}

/** Reads a course for one of its authors. Throws 401, 403, and 404 for a course of others as for one that is not there. */
export async function courseOnDesk(context: AppLoadContext, courseId: string): Promise<CourseOnDesk> {
  const person = trainerOf(context);
  const { db, library } = context.school;
  if (!(await mayWrite(db, person, courseId))) throw notFound();
  const drafts = await draftsOfCourse(db, courseId);
  const draft = drafts.find(({ kind }) => kind === 'course') ?? null;
  const published = library.courses.find(({ id }) => id === courseId) ?? null;
  const course = draft ? courseDraft.parse(JSON.parse(draft.body)) : published;
  if (!course) throw notFound();
  return { person, course, published, version: draft?.version ?? null, drafts };
}

import type { Library } from '#app/content/library.ts';
import { courseDraft, type Course, type CourseDraft } from '#app/content/schema/course.ts';
import { draftsOfCourse, type Draft } from '#app/domain/authoring/drafts/drafts.ts';
import type { Db } from '#db/client.server.ts';

/** A course as its authors see it. Ask first whether somebody is one (`authorOf`). */
export interface CourseOnDesk {
  /** As it is being written, or as it is published when nobody writes in it. */
  course: CourseDraft;
  /** Null while it was never published. */
  published: Course | null;
  /** Of the draft of the course file; null when nobody writes in it. */
  version: number | null;
  /** Everything of the course that is being written, the course file among it. */
  drafts: Draft[];
}

/** Reads a course as it is being written; null when there is none, published or begun. */
export async function courseOnDesk(
  { db, library }: { db: Pick<Db, 'read'>; library: Library },
  courseId: string,
): Promise<CourseOnDesk | null> {
  const drafts = await draftsOfCourse(db, courseId);
  const draft = drafts.find(({ kind }) => kind === 'course') ?? null;
  const published = library.courses.find(({ id }) => id === courseId) ?? null;
  const course = draft ? courseDraft.parse(JSON.parse(draft.body)) : published;
  return course && { course, published, version: draft?.version ?? null, drafts };
}

import type { Library } from '#app/content/library.ts';
import { courseDraft, type Course, type CourseDraft } from '#app/content/schema/course.ts';
import { draftsOfCourse, type Draft } from '#app/domain/authoring/drafts/drafts.ts';
import { openProposalsOf } from '#app/domain/authoring/review/proposals.ts';
import { waitingTexts, type WaitingText } from '#app/domain/authoring/review/waiting-texts.ts';
import type { Db } from '#db/client.server.ts';

/** A text as it was written last: a draft, or what waits for reviewers since. */
export interface TextAtWork extends Pick<Draft, 'kind' | 'key' | 'body'> {
  /** Of its draft; null when nobody writes in it. */
  version: number | null;
  savedAt: Date;
}

/** A course as its authors see it. Ask first whether somebody is one (`authorOf`). */
export interface CourseOnDesk {
  /** As it is being written, else as it waits for reviewers, else as it is published. */
  course: CourseDraft;
  /** Null while it was never published. */
  published: Course | null;
  /** Of the draft of the course file; null when nobody writes in it. */
  version: number | null;
  /** Everything of the course that is being written, the course file among it. */
  drafts: Draft[];
  /** Drafts, and texts that wait for reviewers and that nobody has written on since. */
  atWork: TextAtWork[];
  /** Ids of its open proposals, by the lesson they are of; null stands for the course itself. */
  inReview: ReadonlyMap<string | null, string>;
}

/** Reads a course as it is being written; null when there is none, published or begun. */
export async function courseOnDesk(
  { db, library }: { db: Pick<Db, 'read'>; library: Library },
  courseId: string,
): Promise<CourseOnDesk | null> {
  const drafts = await draftsOfCourse(db, courseId);
  const atWork = newest(drafts, await waitingTexts(db, courseId));
  const written = atWork.find(({ kind }) => kind === 'course');
  const published = library.courses.find(({ id }) => id === courseId) ?? null;
  const course = written ? courseDraft.parse(JSON.parse(written.body)) : published;
  const inReview = await openProposalsOf(db, courseId);
  return course && { course, published, version: written?.version ?? null, drafts, atWork, inReview };
}

function newest(drafts: readonly Draft[], waiting: readonly WaitingText[]): TextAtWork[] {
  const isWritten = ({ kind, key }: WaitingText) =>
    drafts.some((draft) => draft.kind === kind && draft.key === key);
  return [
    ...drafts,
    ...waiting
      .filter((text) => !isWritten(text))
      .map(({ proposedAt, ...text }) => ({ ...text, version: null, savedAt: proposedAt })),
  ];
}

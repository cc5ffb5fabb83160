import { eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { courseFile, type CourseFile } from '#app/content/schema/course.ts';
import { question, type Question } from '#app/content/schema/question.ts';
import type { Reader } from '#db/client.server.ts';
import { revisions } from '#db/schema.ts';

/** A stored body may say more than the file did (its address, for one): the rest is left out. */
const courseBody = z.object(courseFile.shape);

/** The course as it was when it was pinned. Throws when the revision does not exist. */
export async function pinnedCourse(reader: Pick<Reader, 'select'>, revisionId: string): Promise<CourseFile> {
  const [row] = await reader
    .select({ body: revisions.body })
    .from(revisions)
    .where(eq(revisions.id, revisionId));
  if (!row) throw new Error(`There is no course revision ${revisionId}.`);
  return courseBody.parse(JSON.parse(row.body));
}

/** The questions as they were when they were pinned, by revision id. Throws when one does not exist. */
export async function pinnedQuestions(
  reader: Pick<Reader, 'select'>,
  revisionIds: string[],
): Promise<(revisionId: string) => Question> {
  const rows = await reader
    .select({ id: revisions.id, body: revisions.body })
    .from(revisions)
    .where(inArray(revisions.id, revisionIds));
  const byId = new Map(rows.map((row) => [row.id, question.parse(JSON.parse(row.body))]));
  return (revisionId) => {
    const found = byId.get(revisionId);
    if (!found) throw new Error(`There is no question revision ${revisionId}.`);
    return found;
  };
}

import { and, eq, inArray } from 'drizzle-orm';
import type { Course } from '#app/content/schema/course.ts';
import type { Question } from '#app/content/schema/question.ts';
import { languages } from '#app/i18n/languages.ts';
import type { Writer } from '#db/client.server.ts';
import { publications, revisions } from '#db/schema.ts';

/**
 * Whether an earlier course file can be published again: each lesson it lists can be read in three languages, and its
 * exam asks no more questions than are published.
 */
export async function courseFits(tx: Writer, body: string): Promise<boolean> {
  const course = JSON.parse(body) as Course;
  const keys = course.lessons.flatMap(({ id }) => languages.map((language) => `${id}:${language}`));
  const texts = await tx
    .select({ key: publications.key })
    .from(publications)
    .where(and(eq(publications.kind, 'lesson'), inArray(publications.key, keys)));
  if (texts.length < keys.length) return false;
  const rows = await tx
    .select({ body: revisions.body })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(publications.kind, 'question'));
  const asked = rows.map((row) => JSON.parse(row.body) as Question).filter(({ use }) => use.includes('exam'));
  return course.exam.draw.every(
    ({ lesson, count }) => asked.filter((question) => question.lesson === lesson).length >= count,
  );
}

import { createHash } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { languages } from '#app/i18n/languages.ts';
import type { Reader } from '#db/client.server.ts';
import { attemptQuestions, publications, revisions } from '#db/schema.ts';

interface Taken {
  attemptId: string;
  courseRevisionId: string;
  lessonIds: string[];
}

/**
 * One hash for all that a certificate attests: SHA-256 over the sorted lines "kind key hash" of the course and the
 * questions as the attempt pinned them, and of the lessons' texts as published when the certificate is made.
 */
export async function contentRevision(
  reader: Pick<Reader, 'select'>,
  { attemptId, courseRevisionId, lessonIds }: Taken,
): Promise<string> {
  const fields = { kind: revisions.kind, key: revisions.key, hash: revisions.hash };
  const texts = lessonIds.flatMap((lessonId) => languages.map((language) => `${lessonId}:${language}`));
  const course = await reader.select(fields).from(revisions).where(eq(revisions.id, courseRevisionId));
  const questions = await reader
    .select(fields)
    .from(attemptQuestions)
    .innerJoin(revisions, eq(revisions.id, attemptQuestions.revisionId))
    .where(eq(attemptQuestions.attemptId, attemptId));
  const lessons = await reader
    .select(fields)
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(eq(publications.kind, 'lesson'), inArray(publications.key, texts)));
  const lines = [...course, ...questions, ...lessons].map(({ kind, key, hash }) => `${kind} ${key} ${hash}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

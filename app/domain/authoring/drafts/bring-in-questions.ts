import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { publications } from '#db/schema.ts';
import { drafts } from '#db/studio-schema.ts';
import { mostDraftBytes } from './save-draft.ts';

interface Input {
  courseId: string;
  /** New questions with ids made for them. */
  questions: readonly { id: string; body: string }[];
  personId: string;
  now: Date;
}

/**
 * Makes drafts of new questions, all at once. An id that is used already, and a text that is too long for a draft, are
 * left out; `ids` are those that came in. Doing it twice with the same ids brings nothing in the second time.
 */
export async function bringInQuestions(
  db: Db,
  { courseId, questions, personId, now }: Input,
): Promise<{ ids: string[] }> {
  const fitting = questions.filter(({ body }) => Buffer.byteLength(body) <= mostDraftBytes);
  const keys = fitting.map(({ id }) => id);
  return db.write(async (tx) => {
    const inDrafts = await tx
      .select({ key: drafts.key })
      .from(drafts)
      .where(and(eq(drafts.kind, 'question'), inArray(drafts.key, keys)));
    const published = await tx
      .select({ key: publications.key })
      .from(publications)
      .where(and(eq(publications.kind, 'question'), inArray(publications.key, keys)));
    const taken = new Set([...inDrafts, ...published].map(({ key }) => key));
    const fresh = fitting.filter(({ id }) => !taken.has(id));
    for (const { id, body } of fresh) {
      await tx.insert(drafts).values({
        ...{ kind: 'question', key: id, courseId, body, version: 1 },
        ...{ baseRevisionId: null, writers: [personId], savedAt: now },
      });
    }
    return { ids: fresh.map(({ id }) => id) };
  });
}

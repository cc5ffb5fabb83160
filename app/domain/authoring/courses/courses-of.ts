import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { accounts, publications } from '#db/schema.ts';
import { courseAuthors, drafts } from '#db/studio-schema.ts';
import type { Writer } from '../access.ts';

/** Ids of the courses somebody writes, published or not; for admins all there are. */
export async function coursesOf({ read }: Pick<Db, 'read'>, { id, role }: Writer): Promise<string[]> {
  if (role !== 'admin') {
    const own = await read
      .select({ courseId: courseAuthors.courseId })
      .from(courseAuthors)
      .where(eq(courseAuthors.personId, id))
      .orderBy(asc(courseAuthors.addedAt));
    return own.map(({ courseId }) => courseId);
  }
  return [...(await takenKeys({ read }, 'course'))];
}

/** Handles of those who write a course, those who have been there longest first. */
export async function authorsOf({ read }: Pick<Db, 'read'>, courseId: string): Promise<string[]> {
  const rows = await read
    .select({ handle: accounts.handle })
    .from(courseAuthors)
    .innerJoin(accounts, eq(accounts.personId, courseAuthors.personId))
    .where(eq(courseAuthors.courseId, courseId))
    .orderBy(asc(courseAuthors.addedAt));
  return rows.map(({ handle }) => handle);
}

/** Keys of all units of a kind that are published or being written. */
export async function takenKeys(
  { read }: Pick<Db, 'read'>,
  kind: 'course' | 'lesson' | 'question',
): Promise<ReadonlySet<string>> {
  const inDrafts = await read.select({ key: drafts.key }).from(drafts).where(eq(drafts.kind, kind));
  const published = await read
    .select({ key: publications.key })
    .from(publications)
    .where(eq(publications.kind, kind));
  return new Set([...inDrafts, ...published].map(({ key }) => key));
}

import { and, eq } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { type Role } from '#db/schema.ts';
import { courseAuthors } from '#db/studio-schema.ts';

/** Who asks: an account with its role. */
export interface Writer {
  id: string;
  role: Role;
}

const writingRoles: readonly Role[] = ['trainer', 'reviewer', 'admin'];

/** Whether somebody may see the drafts and answer keys of a course and change them: its authors, and admins. */
export async function mayWrite(
  { read }: Pick<Db, 'read'>,
  { id, role }: Writer,
  courseId: string,
): Promise<boolean> {
  if (role === 'admin') return true;
  if (!writingRoles.includes(role)) return false;
  const rows = await read
    .select({ courseId: courseAuthors.courseId })
    .from(courseAuthors)
    .where(and(eq(courseAuthors.personId, id), eq(courseAuthors.courseId, courseId)));
  return rows.length > 0;
}

import { and, count, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { certificates } from '#db/schema.ts';

/** How many certificates of a course were issued and neither revoked nor withdrawn; expired ones count. */
export async function countCertificates(
  { read }: Pick<Db, 'read'>,
  { courseId }: { courseId: string },
): Promise<number> {
  const [row] = await read
    .select({ issued: count() })
    .from(certificates)
    .where(
      and(
        eq(certificates.courseId, courseId),
        isNull(certificates.revokedAt),
        isNull(certificates.withdrawnAt),
      ),
    );
  return row?.issued ?? 0;
}

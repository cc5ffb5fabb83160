import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { attempts, certificates } from '#db/schema.ts';

export interface EarnedCertificate {
  attemptId: string;
  courseId: string;
  courseRevisionId: string;
  passedOn: Date;
}

/** Passed attempts whose certificate has not been made yet, the newest first. */
export async function earnedCertificates(
  { read }: Pick<Db, 'read'>,
  { personId }: { personId: string },
): Promise<EarnedCertificate[]> {
  const rows = await read
    .select({
      attemptId: attempts.id,
      courseId: attempts.courseId,
      courseRevisionId: attempts.courseRevisionId,
      submittedAt: attempts.submittedAt,
    })
    .from(attempts)
    .leftJoin(certificates, eq(certificates.attemptId, attempts.id))
    .where(and(eq(attempts.personId, personId), eq(attempts.passed, true), isNull(certificates.id)))
    .orderBy(desc(attempts.submittedAt));
  return rows.flatMap(({ submittedAt, ...attempt }) =>
    submittedAt ? [{ ...attempt, passedOn: submittedAt }] : [],
  );
}

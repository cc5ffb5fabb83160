import { and, desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { attempts, certificates, people } from '#db/schema.ts';
import { pinnedCourse } from './pinned-texts.ts';

/** Where a person stands with the exam of a course: `ok` when a new attempt may start, else why not. */
export type ExamStanding =
  | { ok: true }
  | { ok: false; reason: 'not-an-account' }
  | { ok: false; reason: 'already-open'; attemptId: string }
  /** A failed attempt is too fresh; `until` is the first moment at which a new one may start. */
  | { ok: false; reason: 'cooling-down'; until: Date; attemptId: string }
  /** `serial` is null while the certificate of a passed attempt has not been made. */
  | { ok: false; reason: 'already-certified'; attemptId: string; serial: string | null };

const hour = 60 * 60 * 1000;

/** The first moment at which the exam may be tried again. */
export function mayRetryAt(failedAt: Date, cooldownHours: number): Date {
  return new Date(failedAt.getTime() + cooldownHours * hour);
}

export async function examStanding(
  reader: Pick<Reader, 'select'>,
  { personId, courseId, now }: { personId: string; courseId: string; now: Date },
): Promise<ExamStanding> {
  const [person] = await reader.select({ kind: people.kind }).from(people).where(eq(people.id, personId));
  if (person?.kind !== 'account') return { ok: false, reason: 'not-an-account' };

  const past = await reader
    .select({ attempt: attempts, certificate: certificates })
    .from(attempts)
    .leftJoin(certificates, eq(certificates.attemptId, attempts.id))
    .where(and(eq(attempts.personId, personId), eq(attempts.courseId, courseId)))
    .orderBy(desc(attempts.startedAt), desc(attempts.id));

  const open = past.find(({ attempt }) => attempt.submittedAt === null);
  if (open) return { ok: false, reason: 'already-open', attemptId: open.attempt.id };

  const passed = past.find(
    ({ attempt, certificate }) => attempt.passed && (!certificate || holds(certificate, now)),
  );
  if (passed) {
    const serial = passed.certificate?.serial ?? null;
    return { ok: false, reason: 'already-certified', attemptId: passed.attempt.id, serial };
  }

  const last = past[0]?.attempt;
  if (!last?.submittedAt || last.passed) return { ok: true };
  const { exam } = await pinnedCourse(reader, last.courseRevisionId);
  const until = mayRetryAt(last.submittedAt, exam.cooldownHours);
  return now < until ? { ok: false, reason: 'cooling-down', until, attemptId: last.id } : { ok: true };
}

function holds(certificate: { revokedAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return certificate.revokedAt === null && now < certificate.expiresAt;
}

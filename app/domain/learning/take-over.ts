import { eq, gt, lt } from 'drizzle-orm';
import type { Writer } from '#db/client.server.ts';
import { enrolments, lessonCompletions, practiceAnswers } from '#db/schema.ts';

/** Whose progress goes where. Each function copies one kind of it; deleting the guest takes the originals away. */
export interface TakeOver {
  guestId: string;
  accountId: string;
}

/** A lesson done by both keeps its earlier date. */
export async function takeCompletions(tx: Writer, { guestId, accountId }: TakeOver): Promise<void> {
  const rows = await tx.select().from(lessonCompletions).where(eq(lessonCompletions.personId, guestId));
  for (const row of rows) {
    await tx
      .insert(lessonCompletions)
      .values({ ...row, personId: accountId })
      .onConflictDoUpdate({
        target: [lessonCompletions.personId, lessonCompletions.lessonId],
        set: { completedAt: row.completedAt },
        setWhere: gt(lessonCompletions.completedAt, row.completedAt),
      });
  }
}

/** Of two answers to a question the newer stays; of two at the same moment, the account's. */
export async function takePractice(tx: Writer, { guestId, accountId }: TakeOver): Promise<void> {
  const rows = await tx.select().from(practiceAnswers).where(eq(practiceAnswers.personId, guestId));
  for (const row of rows) {
    const answered = { ...row, personId: accountId };
    await tx
      .insert(practiceAnswers)
      .values(answered)
      .onConflictDoUpdate({
        target: [practiceAnswers.personId, practiceAnswers.questionId],
        set: answered,
        setWhere: lt(practiceAnswers.answeredAt, answered.answeredAt),
      });
  }
}

/** Of two places in a course the newer stays, with the older beginning. */
export async function takeEnrolments(tx: Writer, { guestId, accountId }: TakeOver): Promise<void> {
  const guests = await tx.select().from(enrolments).where(eq(enrolments.personId, guestId));
  const own = await tx.select().from(enrolments).where(eq(enrolments.personId, accountId));
  for (const { courseId, ...guest } of guests) {
    const kept = own.find((row) => row.courseId === courseId);
    const newer = kept && kept.updatedAt >= guest.updatedAt ? kept : guest;
    const older = kept && kept.startedAt <= guest.startedAt ? kept : guest;
    const merged = {
      lastLessonId: newer.lastLessonId,
      updatedAt: newer.updatedAt,
      startedAt: older.startedAt,
    };
    await tx
      .insert(enrolments)
      .values({ personId: accountId, courseId, ...merged })
      .onConflictDoUpdate({ target: [enrolments.personId, enrolments.courseId], set: merged });
  }
}

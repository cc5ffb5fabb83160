import type { Course } from '#app/content/schema/course.ts';
import type { Language } from '#app/i18n/languages.ts';
import type { Db, Writer } from '#db/client.server.ts';
import { newId } from '#db/ids.ts';
import { attemptQuestions, attempts } from '#db/schema.ts';
import { drawPaper, type DrawnPaper, type PaperQuestion, type PoolQuestion } from './draw-paper.ts';
import { examStanding, type ExamStanding } from './exam-standing.ts';

export interface StartAttempt {
  personId: string;
  course: Pick<Course, 'id' | 'exam'>;
  courseRevisionId: string;
  /** The published questions of the course that may be asked today. */
  pool: PoolQuestion[];
  language: Language;
  /** Secret until the attempt is submitted, and never used twice: 16 random bytes or more, as text. */
  seed: string;
  now: Date;
}

export type StartedAttempt =
  { ok: true; attemptId: string } | Extract<ExamStanding, { ok: false }> | Extract<DrawnPaper, { ok: false }>;

/**
 * Draws a paper and opens it. Of two starts at the same moment one opens it and the other is told so: writing
 * transactions run one after another, and a unique index stands behind the check.
 */
export async function startAttempt(db: Db, input: StartAttempt): Promise<StartedAttempt> {
  const { personId, course, pool, seed, now } = input;
  return db.write(async (tx): Promise<StartedAttempt> => {
    const standing = await examStanding(tx, { personId, courseId: course.id, now });
    if (!standing.ok) return standing;

    const drawn = drawPaper(course.exam.draw, pool, seed);
    return drawn.ok ? { ok: true, attemptId: await open(tx, input, drawn.paper) } : drawn;
  });
}

async function open(tx: Writer, input: StartAttempt, paper: PaperQuestion[]): Promise<string> {
  const attemptId = newId();
  await tx.insert(attempts).values({
    id: attemptId,
    personId: input.personId,
    courseId: input.course.id,
    courseRevisionId: input.courseRevisionId,
    language: input.language,
    seed: input.seed,
    startedAt: input.now,
    maxPoints: paper.length,
  });
  await tx
    .insert(attemptQuestions)
    .values(paper.map((question, index) => ({ attemptId, position: index + 1, ...question })));
  return attemptId;
}

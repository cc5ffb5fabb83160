import { and, asc, eq } from 'drizzle-orm';
import type { Language } from '#app/i18n/languages.ts';
import type { Db } from '#db/client.server.ts';
import { attemptQuestions, attempts } from '#db/schema.ts';
import { isAnswered } from './grading/contract.ts';
import { publicQuestion, type PublicQuestion } from './grading/grade.ts';
import { pinnedQuestions } from './pinned-texts.ts';

export interface AttemptPaper {
  attemptId: string;
  courseId: string;
  courseRevisionId: string;
  /** The language in which the attempt was started. */
  language: Language;
  startedAt: Date;
  /** Set once submitted: then the result is what should be shown. */
  submittedAt: Date | null;
  /** The map of the paper. */
  places: { position: number; answered: boolean; flagged: boolean }[];
  /** The question at the asked position, without its key; null when the paper has no such position. */
  current: { position: number; question: PublicQuestion; flagged: boolean; savedAt: Date | null } | null;
}

export interface WhichPaper {
  personId: string;
  attemptId: string;
  position: number;
  /** The language of the page. */
  language: Language;
}

/** One's own paper, open at one question; null when there is no such attempt of this person. */
export async function attemptPaper(
  { read }: Pick<Db, 'read'>,
  { personId, attemptId, position, language }: WhichPaper,
): Promise<AttemptPaper | null> {
  const [attempt] = await read
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, attemptId), eq(attempts.personId, personId)));
  if (!attempt) return null;

  const asked = await read
    .select()
    .from(attemptQuestions)
    .where(eq(attemptQuestions.attemptId, attemptId))
    .orderBy(asc(attemptQuestions.position));
  const here = asked.find((row) => row.position === position);
  const { courseId, courseRevisionId, startedAt, submittedAt, seed } = attempt;

  async function currentOf({ revisionId, shown, answer, flagged, savedAt }: (typeof asked)[number]) {
    const questionOf = await pinnedQuestions(read, [revisionId]);
    const question = publicQuestion(questionOf(revisionId), { shown, seed, language, answer });
    return { position, question, flagged, savedAt };
  }

  return {
    attemptId,
    courseId,
    courseRevisionId,
    language: attempt.language,
    startedAt,
    submittedAt,
    places: asked.map((row) => ({
      position: row.position,
      answered: isAnswered(row.answer, row.shown.length),
      flagged: row.flagged,
    })),
    current: here ? await currentOf(here) : null,
  };
}

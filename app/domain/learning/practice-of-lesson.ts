import { and, eq } from 'drizzle-orm';
import type { Answer } from '#app/content/schema/question.ts';
import type { Db } from '#db/client.server.ts';
import { practiceAnswers } from '#db/schema.ts';

export interface PracticeAnswer {
  answer: Answer;
  correct: boolean;
  /** The revision that was answered: when another is published now, the answer may be out of date. */
  revisionId: string;
  answeredAt: Date;
}

/** The latest answers of a person to the practice questions of a lesson, by question id. */
export async function practiceOfLesson(
  { read }: Pick<Db, 'read'>,
  { personId, lessonId }: { personId: string; lessonId: string },
): Promise<Map<string, PracticeAnswer>> {
  const rows = await read
    .select()
    .from(practiceAnswers)
    .where(and(eq(practiceAnswers.personId, personId), eq(practiceAnswers.lessonId, lessonId)));
  return new Map(
    rows.map(({ questionId, answer, correct, revisionId, answeredAt }) => [
      questionId,
      { answer, correct, revisionId, answeredAt },
    ]),
  );
}

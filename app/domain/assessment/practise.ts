import { eq, lte } from 'drizzle-orm';
import type { Answer, Question } from '#app/content/schema/question.ts';
import type { Result } from '#app/http/result.ts';
import type { Db } from '#db/client.server.ts';
import { people, practiceAnswers } from '#db/schema.ts';
import { isCorrect } from './grading/grade.ts';

export interface Practise {
  personId: string;
  question: Question;
  /** The published revision the learner answered. */
  revisionId: string;
  /** A complete answer: see `parseAnswer`, with `practiceSeed(question.id)`. */
  answer: Answer;
  now: Date;
}

/** Grades and keeps the answer to a practice question. The latest answer is the one that is kept. */
export async function practise(
  db: Db,
  { personId, question, revisionId, answer, now }: Practise,
): Promise<Result<{ correct: boolean }, 'unknown-person' | 'not-for-practice'>> {
  if (!question.use.includes('practice')) return { ok: false, reason: 'not-for-practice' };
  const correct = isCorrect(question, answer);
  const latest = { lessonId: question.lesson, revisionId, answer, correct, answeredAt: now };
  return db.write(async (tx) => {
    const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId));
    if (!person) return { ok: false, reason: 'unknown-person' };
    await tx
      .insert(practiceAnswers)
      .values({ personId, questionId: question.id, ...latest })
      .onConflictDoUpdate({
        target: [practiceAnswers.personId, practiceAnswers.questionId],
        set: latest,
        setWhere: lte(practiceAnswers.answeredAt, now),
      });
    return { ok: true, correct };
  });
}

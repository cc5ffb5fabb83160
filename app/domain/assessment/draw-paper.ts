import type { ExamBlueprint } from '#app/content/schema/course.ts';
import type { Question } from '#app/content/schema/question.ts';
import { seededRandom } from './seeded-random.ts';
import { shownOrder } from './shown-order.ts';

/** A published question that may be asked today, and the revision an attempt pins. */
export interface PoolQuestion {
  question: Question;
  revisionId: string;
}

export interface PaperQuestion {
  questionId: string;
  revisionId: string;
  /** See `shownOrder`. */
  shown: string[];
}

export type DrawnPaper =
  { ok: true; paper: PaperQuestion[] } | { ok: false; reason: 'pool-too-small'; lesson: string };

/**
 * Draws as many exam questions of each lesson as the blueprint asks, then shuffles them across lessons.
 * The same seed, blueprint and pool give the same paper, in whatever order the pool is handed over.
 */
export function drawPaper(
  draw: ExamBlueprint['draw'],
  pool: readonly PoolQuestion[],
  seed: string,
): DrawnPaper {
  const drawn: PoolQuestion[] = [];
  for (const [lesson, count] of countByLesson(draw)) {
    const candidates = pool
      .filter(({ question }) => question.lesson === lesson && question.use.includes('exam'))
      .sort((one, other) => (one.question.id < other.question.id ? -1 : 1));
    if (candidates.length < count) return { ok: false, reason: 'pool-too-small', lesson };
    drawn.push(...seededRandom(`${seed}/draw/${lesson}`).shuffle(candidates).slice(0, count));
  }
  const paper = seededRandom(`${seed}/paper`)
    .shuffle(drawn)
    .map(({ question, revisionId }) => ({
      questionId: question.id,
      revisionId,
      shown: shownOrder(question, seed),
    }));
  return { ok: true, paper };
}

function countByLesson(draw: ExamBlueprint['draw']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lesson, count } of draw) counts.set(lesson, (counts.get(lesson) ?? 0) + count);
  return counts;
}

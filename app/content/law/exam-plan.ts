import type { Language } from '../../i18n/languages.ts';
import { examPool } from '../exam-pool.ts';
import type { Library, PublishedQuestion } from '../library.ts';
import type { Course, ExamBlueprint } from '../schema/course.ts';

/** What an exam of a course can ask on a day. */
export type ExamPlan = {
  /** How many questions the blueprint asks for. */
  wanted: number;
  /** How many can be asked: fewer than wanted when the bank has become too small. */
  asked: number;
  /** The fewest with which the exam is still held. */
  fewest: number;
  /** The blueprint as it can be kept; empty when the exam is closed. */
  draw: ExamBlueprint['draw'];
  open: boolean;
  /** Lessons that give fewer questions than the blueprint asks of them. */
  short: string[];
};

/** At least so much of the blueprint must be left (docs/decisions/0023). */
const fewestShare = 2 / 3;
/** No lesson stands in for others with more than so many times its own share. */
const mostTimes = 2;

interface Place {
  lesson: string;
  wanted: number;
  available: number;
  given: number;
}

function placesOf(draw: ExamBlueprint['draw'], pool: readonly PublishedQuestion[]): Place[] {
  const wanted = new Map<string, number>();
  for (const { lesson, count } of draw) wanted.set(lesson, (wanted.get(lesson) ?? 0) + count);
  return [...wanted].map(([lesson, count]) => {
    const available = pool.filter(
      ({ question }) => question.lesson === lesson && question.use.includes('exam'),
    ).length;
    return { lesson, wanted: count, available, given: Math.min(count, available) };
  });
}

/** Gives the places that fell free to other lessons, one by one, each time to the one that has grown the least. */
function fillUp(places: readonly Place[], missing: number): void {
  for (let left = missing; left > 0; left -= 1) {
    const [next] = places
      .filter(({ given, available, wanted }) => given < Math.min(available, wanted * mostTimes))
      .toSorted((a, b) => a.given / a.wanted - b.given / b.wanted);
    if (!next) return;
    next.given += 1;
  }
}

/**
 * How many questions of each lesson an exam draws from a pool. What a lesson cannot give, the others give in equal
 * parts; with less than two thirds of the blueprint the exam is closed. Pure.
 */
export function planExam(draw: ExamBlueprint['draw'], pool: readonly PublishedQuestion[]): ExamPlan {
  const places = placesOf(draw, pool);
  const wanted = places.reduce((sum, place) => sum + place.wanted, 0);
  const short = places.filter(({ given, wanted: own }) => given < own).map(({ lesson }) => lesson);
  fillUp(places, wanted - places.reduce((sum, { given }) => sum + given, 0));
  const asked = places.reduce((sum, { given }) => sum + given, 0);
  const fewest = Math.ceil(wanted * fewestShare);
  const open = asked >= fewest;
  const kept = places.filter(({ given }) => given > 0).map(({ lesson, given }) => ({ lesson, count: given }));
  return { wanted, asked, fewest, open, short, draw: open ? kept : [] };
}

/** The plan of a course's exam on the day `today` ("YYYY-MM-DD"), in a language when one is named. */
export function examPlan(
  library: Library,
  course: Pick<Course, 'id' | 'exam'>,
  today: string,
  language: Language | null = null,
): ExamPlan {
  return planExam(course.exam.draw, examPool(library, course.id, today, language));
}

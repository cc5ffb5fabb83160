import type { Question } from '#app/content/schema/question.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * Ids of the options, items or right sides in the order in which they are shown under this seed; empty for typed
 * answers. Items and right sides never come in the order in which they are written, because that is the answer.
 */
export function shownOrder(question: Question, seed: string): string[] {
  const random = seededRandom(`${seed}/shown/${question.id}`);
  switch (question.type) {
    case 'single':
    case 'multiple':
      return random.shuffle(question.options.map((option) => option.id));
    case 'order':
      return shuffleAway(question.items.map((item) => item.id));
    case 'match':
      return shuffleAway(question.pairs.map((pair) => pair.id));
    case 'number':
    case 'text':
      return [];
  }

  function shuffleAway(written: string[]): string[] {
    const shuffled = random.shuffle(written);
    return shuffled.some((id, place) => id !== written[place]) ? shuffled : shuffleAway(written);
  }
}

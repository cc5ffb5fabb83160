import type { Answer, Question, QuestionOf } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { writtenNumber } from './number.ts';
import { isTextCorrect } from './text.ts';

export interface Example {
  language: Language;
  /** What a learner may have typed instead of the accepted words, in that language. */
  otherWords: string;
}

/**
 * An answer a learner may well give and that is wrong, the same every time: for those who write or review a question
 * and want to see what is told then. Null when there is none, as in a draft where every option is marked as right or no
 * number is written.
 */
export function wrongAnswer(question: Question, { language, otherWords }: Example): Answer | null {
  switch (question.type) {
    case 'single': {
      const wrong = question.options.find(({ correct }) => !correct);
      return wrong ? { type: 'single', option: wrong.id } : null;
    }
    case 'multiple':
      return { type: 'multiple', options: wrongSelection(question) };
    case 'order': {
      const [first, second, ...rest] = question.items.map(({ id }) => id);
      return first && second ? { type: 'order', items: [second, first, ...rest] } : null;
    }
    case 'match':
      return swappedPairs(question);
    case 'number': {
      const { value, tolerance } = question.number;
      const beyond = value + tolerance + 1;
      return Number.isFinite(beyond) ? { type: 'number', typed: writtenNumber(beyond, language) } : null;
    }
    case 'text':
      return isTextCorrect(question, otherWords) ? null : { type: 'text', typed: otherWords };
  }
}

/** The right options with the first wrong one among them; where all are right, all but the last. */
function wrongSelection({ options }: QuestionOf<'multiple'>): string[] {
  const wrong = options.find(({ correct }) => !correct);
  const chosen = wrong ? options.filter((one) => one.correct || one === wrong) : options.slice(0, -1);
  return chosen.map(({ id }) => id);
}

/** Pairs are told apart by their Kazakh words, those of a draft that has none yet by the other languages. */
function swappedPairs({ pairs: [first, ...others] }: QuestionOf<'match'>): Answer | null {
  const unlike = (languages: readonly Language[]) =>
    others.find(({ right }) => languages.some((language) => right[language] !== first?.right[language]));
  const other = unlike(['kk']) ?? unlike(['ru', 'en']);
  if (!first || !other) return null;
  const swapped = new Map([
    [first.id, other.id],
    [other.id, first.id],
  ]);
  const rights = [first, ...others].map(({ id }) => [id, swapped.get(id) ?? id] as const);
  return { type: 'match', rights: Object.fromEntries(rights) };
}

import type { QuestionOf } from '#app/content/schema/question.ts';
import type { Language } from '#app/i18n/languages.ts';
import { nothing, type Parsed, type RawAnswer, type Review } from './contract.ts';
import { rightToken } from './tokens.ts';

type MatchQuestion = QuestionOf<'match'>;

/** One list of `rights` per left side; `chosen` is the value picked there, or ''. */
export interface MatchView {
  lefts: { field: string; text: string; chosen: string }[];
  rights: { value: string; text: string }[];
}

/** Values of `answer[<left id>]` are right tokens. Pairs not yet made are left out of the answer. */
export function parseMatch(question: MatchQuestion, raw: RawAnswer, seed: string): Parsed {
  const byToken = new Map(question.pairs.map(({ id }) => [rightToken(seed, question.id, id), id]));
  const made = question.pairs.flatMap(({ id }) => {
    const right = byToken.get(raw.byLeft[id] ?? '');
    return right ? [[id, right] as const] : [];
  });
  if (made.length === 0) return nothing;
  return {
    answer: { type: 'match', rights: Object.fromEntries(made) },
    complete: made.length === question.pairs.length,
  };
}

/** Two right sides with the same words are the same answer, whichever of them was picked. */
export function isMatchCorrect(question: MatchQuestion, rights: Record<string, string>): boolean {
  return question.pairs.every((pair) => {
    const chosen = question.pairs.find((candidate) => candidate.id === rights[pair.id]);
    return chosen !== undefined && (chosen.id === pair.id || chosen.right.kk === pair.right.kk);
  });
}

export function viewMatch(
  question: MatchQuestion,
  shown: string[],
  rights: Record<string, string>,
  language: Language,
  seed: string,
): MatchView {
  const tokenOf = (id: string) => rightToken(seed, question.id, id);
  return {
    lefts: question.pairs.map(({ id, left }) => ({
      field: `answer[${id}]`,
      text: left[language],
      chosen: rights[id] ? tokenOf(rights[id]) : '',
    })),
    rights: shown.flatMap((id) => {
      const pair = question.pairs.find((candidate) => candidate.id === id);
      return pair ? [{ value: tokenOf(id), text: pair.right[language] }] : [];
    }),
  };
}

export function reviewMatch(
  question: MatchQuestion,
  rights: Record<string, string>,
  language: Language,
): Review {
  const line = (left: string, right: string) => `${left} — ${right}`;
  const rightOf = (id: string | undefined) =>
    question.pairs.find((pair) => pair.id === id)?.right[language] ?? '…';
  const made = Object.keys(rights).length > 0;
  return {
    given: made ? question.pairs.map(({ id, left }) => line(left[language], rightOf(rights[id]))) : [],
    right: question.pairs.map(({ left, right }) => line(left[language], right[language])),
    feedback: [],
  };
}

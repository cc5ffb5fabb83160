import type { Problem } from '../problem.ts';
import type { Catalogue } from './catalogue.ts';
import { checkDates } from './check-dates.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLessons } from './check-lessons.ts';
import { checkLetters } from './check-letters.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRegisters } from './check-registers.ts';
import { checkRendering } from './check-rendering.ts';
import { checkTargets } from './check-targets.ts';
import { checkTerms } from './check-terms.ts';

export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((found) => {
      const key = JSON.stringify(found);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.code < b.code ? -1 : 1),
    );
}

/** Everything that is wrong with what a catalogue holds: the one list of checks, for files and for drafts. */
export function findProblems(catalogue: Catalogue, now: Date): Problem[] {
  return [
    ...[
      ...[checkLessons, checkLanguages, checkLetters, checkQuestions],
      ...[checkRegisters, checkTerms, checkTargets],
    ].flatMap((check) => check(catalogue)),
    ...checkDates(catalogue, now),
    ...checkRendering(catalogue, now),
  ];
}

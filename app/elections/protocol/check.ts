import { judgeRelations } from './relations.ts';
import type { Figures, ProtocolResult, Relation } from './types.ts';
import { warningsOf } from './warnings.ts';

/**
 * Whether the numbers of one results sheet agree (art. 43 of the Constitutional Law on Elections asks for the sheet; the
 * paragraph and the names of its lines are not verified). `broken` are exactly the relations that do not hold, computed
 * with exact numbers; `open` those that a blank line leaves undecided. A broken relation is an error of the sheet to be
 * corrected or explained; it is not yet a violation. Warnings are unusual numbers, found only on complete sheets.
 */
export function checkProtocol(figures: Figures): ProtocolResult {
  const judged = judgeRelations(figures);
  const checks = judged.map(({ check }) => check);
  const relationsThat = (state: 'broken' | 'open'): Relation[] =>
    checks.filter((check) => check.state === state).map(({ relation }) => relation);
  return {
    broken: relationsThat('broken'),
    open: relationsThat('open'),
    checks,
    messages: judged.flatMap(({ messages }) => messages),
    warnings: warningsOf(figures),
  };
}

import { readLessonFile } from '#app/content/front-matter.ts';
import { faultLevel, type FaultCode } from '#app/content/fault-codes.ts';
import type { BodyProblem } from '#app/content/problem.ts';
import { draftParts } from '#app/content/draft-parts.ts';
import type { Language } from '#app/i18n/languages.ts';

/** What is wrong with a draft. */
export interface DraftProblem {
  level: 'error' | 'warning';
  code: FaultCode;
  /** In the text as it is edited, 1 is the first; null for title, summary and date. */
  line: number | null;
  language: Language;
  /** In plain English; the words for trainers stand in the namespace `cures`, by code. */
  message: string;
}

/** What is wrong with the text of a lesson in one language. `body` are the faults of its compilation. */
export function draftProblems(raw: string, language: Language, body: readonly BodyProblem[]): DraftProblem[] {
  const read = readLessonFile(raw);
  const above = draftParts(raw).body.startsWith('\n') ? 1 : 0;
  const inFront = read.ok
    ? []
    : read.faults.map(({ message, lawDate }): DraftProblem => {
        const code = lawDate ? 'law-date-missing' : 'front-matter';
        return { level: faultLevel(code), code, line: null, language, message };
      });
  const inBody = body.map(
    ({ code, line, message }): DraftProblem => ({
      ...{ level: faultLevel(code), code, language, message },
      line: Math.max(1, line - above),
    }),
  );
  return [...inFront, ...inBody];
}

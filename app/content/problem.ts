import type { FaultCode } from './fault-codes.ts';
import { faultLevel } from './fault-codes.ts';

/** A fault in the content, told so that a trainer can mend it. */
export type Problem = {
  /** An error stops publication; a warning asks for a look. */
  level: 'error' | 'warning';
  code: FaultCode;
  /** Relative to the content folder. */
  file: string;
  /** 1 is the first line. */
  line: number;
  /** What is wrong and how to mend it, in plain English. */
  message: string;
  /** The words, ids or numbers the message is about, the wrong one first. */
  quoted?: readonly string[];
};

/** A fault in the body of a lesson, before it is known which file the body came from. */
export type BodyProblem = Pick<Problem, 'code' | 'line' | 'message' | 'quoted'>;

export function problem(
  code: FaultCode,
  file: string,
  line: number,
  message: string,
  quoted: readonly string[] = [],
): Problem {
  return { level: faultLevel(code), code, file, line, message, ...(quoted.length > 0 ? { quoted } : {}) };
}

/** A body begins some lines below the top of its file. */
export function atFile(found: BodyProblem, file: string, linesAbove: number): Problem {
  return problem(found.code, file, found.line + linesAbove, found.message, found.quoted);
}

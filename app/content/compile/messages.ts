import type { Outline } from '../guard/outline.ts';
import type { BodyProblem } from '../problem.ts';

/** What is asked of the worker, one body at a time. */
export type CompileRequest = { number: number; body: string };

/** A lesson that can be rendered, or what stands in the way. The outline is there in both cases. */
export type Compiled =
  { ok: true; code: string; outline: Outline } | { ok: false; problems: BodyProblem[]; outline: Outline };

export type WorkerMessage = { kind: 'ready' } | { kind: 'done'; number: number; compiled: Compiled };

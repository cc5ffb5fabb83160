import { sha256 } from '../unit.ts';
import { compileLesson } from './compile-lesson.ts';
import type { Compiled } from './messages.ts';

/** Results of compiling what is being typed: of a lesson's three languages the newest few, for some who write at once. */
const most = 40;
const newest = new Map<string, Promise<Compiled>>();

/**
 * Compiles a text that is being written. Every key makes a new text, so that results stay in memory, and only the
 * newest: on disk they would grow without end. What was compiled for learners is read from there.
 */
export function compileDraft(body: string, options: { cacheDir?: string } = {}): Promise<Compiled> {
  const key = sha256(body);
  const compiled = newest.get(key) ?? compileLesson(body, { ...options, readOnly: true });
  newest.delete(key);
  newest.set(key, compiled);
  // A worker that was stopped compiles the same text when it is asked again.
  compiled.catch(() => newest.delete(key));
  for (const [oldest] of newest) {
    if (newest.size <= most) break;
    newest.delete(oldest);
  }
  return compiled;
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const fixture = path.resolve('tests/fixtures/content');

/** Files of the fixture that tests often change. */
export const files = {
  course: 'courses/reading-room/course.yaml',
  questions: 'courses/reading-room/questions.yaml',
  kk: 'courses/reading-room/01-first-steps/kk.mdx',
  ru: 'courses/reading-room/01-first-steps/ru.mdx',
  en: 'courses/reading-room/01-first-steps/en.mdx',
  law: 'law/house-rules.yaml',
} as const;

export type ContentFolder = {
  dir: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Replaces words that must be there; says so when they are not. */
  edit: (file: string, from: string, to: string) => void;
  remove: (file: string) => void;
};

/** A folder of its own for the running test, gone when the test ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'sailau-content-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A copy of the small valid library that the running test may break. */
export function contentFolder(): ContentFolder {
  const dir = temporaryFolder();
  cpSync(fixture, dir, { recursive: true });
  const at = (file: string) => path.join(dir, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    dir,
    read,
    write,
    edit(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`"${from}" is not in ${file} of the fixture.`);
      write(file, text.replace(from, to));
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
  };
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileLesson } from '#app/content/compile/compile-lesson.ts';
import { closeCompiler, compileLimit } from '#app/content/compile/lesson-worker.ts';
import { temporaryFolder } from './content-folder.ts';

afterAll(closeCompiler);

const codesOf = async (body: string) => {
  const compiled = await compileLesson(body);
  return compiled.ok ? [] : compiled.problems.map(({ code }) => code);
};

test('a lesson becomes code of its production form, with an outline', async () => {
  const compiled = await compileLesson('Hello.\n\n## Part\n\n<Law id="a" />\n');
  expect(compiled.ok && compiled.code).toMatch(/return Component;$/);
  expect(compiled.ok && compiled.code).not.toMatch(/jsxDEV|process\.|require\("/);
  expect(compiled.outline.components).toHaveLength(1);
});

test('the guard stands before the compiler', async () => {
  expect(await codesOf('import a from "./package.json"\n\n{a.name}')).toContain('code-import-export');
  expect(await codesOf('---js\nglobalThis.hit = true\n---\n')).toEqual(['starts-with-dashes']);
  expect('hit' in globalThis).toBe(false);
});

test('a text of more than 64 KB is refused before anything reads it', async () => {
  expect(await codesOf('a '.repeat(40_000))).toEqual(['body-too-big']);
});

test.each([
  ['quotations inside quotations', `${'> '.repeat(32_000)}a`],
  ['lists inside lists', '-\n'.repeat(32_000)],
])('a text made to be slow is stopped by the clock: %s', async (_what, body) => {
  const compiled = await compileLesson(body, { limit: 200 });
  expect(compiled.ok || compiled.problems.map(({ code }) => code)).toEqual(['compile-timeout']);
}, 20_000);

test('a lesson has two seconds', () => {
  expect(compileLimit).toBe(2_000);
});

test('after a lesson that was stopped the next one compiles, and those in the queue too', async () => {
  const [late, ...others] = await Promise.all([
    compileLesson(`${'> '.repeat(32_000)}a`, { limit: 50 }),
    ...['One.', 'Two.', 'Three.'].map((body) => compileLesson(body)),
  ]);
  expect(late?.ok).toBe(false);
  expect(others.map(({ ok }) => ok)).toEqual([true, true, true]);
}, 20_000);

test('many lessons at once go through one worker, each with its own result', async () => {
  const words = Array.from({ length: 12 }, (_, index) => `Word${index}`);
  const compiled = await Promise.all(words.map((word) => compileLesson(`${word}.`)));
  for (const [index, word] of words.entries()) {
    const result = compiled[index];
    expect(result?.ok && result.code.includes(`"${word}."`)).toBe(true);
  }
});

test('a result is kept on disk by its text and used the next time', async () => {
  const cacheDir = temporaryFolder();
  const first = await compileLesson('Kept.', { cacheDir });
  const [name = ''] = readdirSync(path.join(cacheDir, 'lessons'));
  const file = path.join(cacheDir, 'lessons', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Kept.', 'From the cache.'));
  const second = await compileLesson('Kept.', { cacheDir });
  expect(first.ok && first.code.includes('Kept.')).toBe(true);
  expect(second.ok && second.code.includes('From the cache.')).toBe(true);
  const other = await compileLesson('Changed.', { cacheDir });
  expect(other.ok && other.code.includes('Changed.')).toBe(true);
  expect(readdirSync(path.join(cacheDir, 'lessons'))).toHaveLength(2);
});

test('a damaged file of the cache is replaced', async () => {
  const cacheDir = temporaryFolder();
  await compileLesson('Whole.', { cacheDir });
  const [name = ''] = readdirSync(path.join(cacheDir, 'lessons'));
  writeFileSync(path.join(cacheDir, 'lessons', name), '{"ok":true,"code":');
  const again = await compileLesson('Whole.', { cacheDir });
  expect(again.ok && again.code.includes('Whole.')).toBe(true);
  expect(readFileSync(path.join(cacheDir, 'lessons', name), 'utf8')).toContain('Whole.');
});

test('a refused lesson is not kept', async () => {
  const cacheDir = temporaryFolder();
  expect((await compileLesson('# No', { cacheDir })).ok).toBe(false);
  expect((await compileLesson('# No', { cacheDir })).ok).toBe(false);
  expect(() => readdirSync(path.join(cacheDir, 'lessons'))).toThrow();
});

import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, files, temporaryFolder } from './content-folder.ts';

type Ended = { status: number; out: string; err: string };

/** Runs a command as `npm run` does, without a person at the keyboard. */
function run(script: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end();
  });
}

const titles = ['--title-kk', 'Жаңа сабақ', '--title-ru', 'Новый урок', '--title-en', 'A new lesson: one'];
const summaries = ['--summary-kk', 'Жаңа сабақ туралы.', '--summary-ru', 'О новом уроке.', '--summary-en', 'About it.'];
const lessonFlags = ['--course', 'reading-room', '--lesson', 'third-look', '--provision', 'house-rules-1'];

test('content:check counts and ends well when there is nothing to mend', async () => {
  const { dir } = contentFolder();
  const { status, out } = await run('content-check', '--dir', dir);
  expect(out).toBe('courses 1, lessons 2, questions 4; errors 0, warnings 0\n');
  expect(status).toBe(0);
}, 30_000);

test('content:check lists file, line, level, code and cure, and ends with 1', async () => {
  const folder = contentFolder();
  folder.edit(files.course, 'count: 1', 'count: 3');
  const { status, out } = await run('content-check', '--dir', folder.dir);
  expect(out).toMatch(/^courses\/reading-room\/course\.yaml:\d+ {2}error exam-pool {2}The exam draws 3 /);
  expect(out).toMatch(/errors 1, warnings 0\n$/);
  expect(status).toBe(1);
}, 30_000);

test('content:check with warnings alone ends with 0', async () => {
  const folder = contentFolder();
  folder.edit(files.en, '40 visitors', '41 visitors');
  const { status, out } = await run('content-check', '--dir', folder.dir);
  expect(out).toContain('warning language-numbers');
  expect(status).toBe(0);
}, 30_000);

test('content:check --json prints one object of the agreed shape', async () => {
  const folder = contentFolder();
  folder.edit(files.kk, '<Law id="old-rules-9" />', '<Law />');
  const { status, out } = await run('content-check', '--json', '--dir', folder.dir);
  const result: unknown = JSON.parse(out);
  expect(result).toMatchObject({ courses: 1, lessons: 2, questions: 4 });
  expect(Object.keys(result as object)).toEqual(['courses', 'lessons', 'questions', 'problems']);
  const { problems } = result as { problems: object[] };
  expect(problems.length).toBeGreaterThan(0);
  for (const found of problems) expect(Object.keys(found)).toEqual(['level', 'code', 'file', 'line', 'message']);
  expect(status).toBe(1);
}, 30_000);

test('content:check --mdx looks at single files, with or without front matter', async () => {
  const dir = temporaryFolder();
  const write = (name: string, text: string) => {
    writeFileSync(path.join(dir, name), text);
    return path.join(dir, name);
  };
  const good = write('good.mdx', 'Words.\n');
  const bad = write('bad.mdx', '---\ntitle: T\nsummary: S\nlawCheckedOn: 2026-11-01\n---\n\nTurnout <5.\n');
  const code = write('code.mdx', '---js\nprocess.exit(0)\n---\n');
  const { status, out } = await run('content-check', '--json', '--mdx', good, bad, code, path.join(dir, 'none.mdx'));
  const { problems } = JSON.parse(out) as { problems: { file: string; code: string; line: number }[] };
  expect(problems.map((found) => `${path.basename(found.file)} ${found.code} ${found.line}`)).toEqual([
    ...['bad.mdx less-than 7', 'code.mdx front-matter 1', 'none.mdx file-unreadable 1'],
  ]);
  expect(status).toBe(1);
  expect((await run('content-check', '--mdx', good)).status).toBe(0);
}, 30_000);

test.each([[['--colour']], [['--mdx']], [['a.mdx']]])('content:check called wrongly ends with 2: %s', async (args) => {
  const { status, err } = await run('content-check', ...args);
  expect(status).toBe(2);
  expect(err).not.toBe('');
}, 30_000);

test('content:new writes a lesson and a question that pass the check', async () => {
  const { dir, read } = contentFolder();
  const before = read(files.course);
  const lesson = await run('content-new', 'lesson', '--dir', dir, ...lessonFlags, ...titles, ...summaries);
  expect(lesson).toMatchObject({ status: 0 });
  expect(lesson.out).toContain('id les-third-look');
  const question = await run(
    ...(['content-new', 'question', '--dir', dir, '--course', 'reading-room'] as const),
    ...['--lesson', 'les-third-look', '--provision', 'house-rules-1'],
  );
  expect(question).toMatchObject({ status: 0 });
  expect(question.out).toContain('id q-reading-room-001');
  for (const language of ['kk', 'ru', 'en']) {
    expect(existsSync(path.join(dir, `courses/reading-room/03-third-look/${language}.mdx`))).toBe(true);
  }
  const after = read(files.course);
  const addedAt = after.indexOf('  - id: les-third-look');
  expect(after.slice(0, addedAt) + after.slice(after.indexOf('exam:'))).toBe(before);
  const { problems } = JSON.parse((await run('content-check', '--json', '--dir', dir)).out) as { problems: { code: string }[] };
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['words']));
}, 60_000);

test('content:new changes nothing when it is refused', async () => {
  const { dir, read } = contentFolder();
  const before = read(files.course);
  const flags = ['--dir', dir, ...titles, ...summaries];
  const taken = await run('content-new', 'lesson', ...flags, '--course', 'reading-room', '--lesson', 'second-look', '--provision', 'house-rules-1');
  expect(taken).toMatchObject({ status: 1, err: expect.stringContaining('already there') });
  const lost = await run('content-new', 'lesson', ...flags, '--course', 'reading-room', '--lesson', 'new', '--provision', 'lost');
  expect(lost).toMatchObject({ status: 1, err: expect.stringContaining('no such provision') });
  const unanswered = await run('content-new', 'lesson', ...flags, '--course', 'reading-room');
  expect(unanswered).toMatchObject({ status: 2, err: expect.stringContaining('--lesson') });
  expect(read(files.course)).toBe(before);
}, 60_000);

test('content:stamp stamps new translations, and stale ones only when they are named', async () => {
  const folder = contentFolder();
  folder.write(files.ru, folder.read(files.ru).replace(/sourceHash.*\n/, ''));
  const first = await run('content-stamp', '--dir', folder.dir);
  expect(first).toMatchObject({ status: 0, out: expect.stringContaining(`stamped  ${files.ru}`) });
  expect(folder.read(files.ru)).toMatch(/translatedFrom: kk\nsourceHash: "[0-9a-f]{16}"\n---\n/);

  folder.edit(files.kk, 'Айна', 'Дана');
  const second = await run('content-stamp', '--dir', folder.dir);
  expect(second).toMatchObject({ status: 1, out: expect.stringContaining('stamped 0, stale 2') });
  const named = await run('content-stamp', '--dir', folder.dir, path.dirname(files.ru));
  expect(named).toMatchObject({ status: 0, out: expect.stringContaining('stamped 2, stale 0') });
  const check = await run('content-check', '--dir', folder.dir);
  expect(check.out).not.toContain('translation-');
  expect(await run('content-stamp', '--dir', folder.dir)).toMatchObject({ status: 0, out: expect.stringContaining('stamped 0') });
}, 60_000);

test('a stamp changes one line of a translation and nothing else', async () => {
  const folder = contentFolder();
  const copy = path.join(temporaryFolder(), 'ru.mdx');
  cpSync(path.join(folder.dir, files.ru), copy);
  folder.write(files.ru, folder.read(files.ru).replace(/sourceHash.*\n/, ''));
  await run('content-stamp', '--dir', folder.dir);
  expect(folder.read(files.ru)).toBe(readFileSync(copy, 'utf8'));
}, 30_000);

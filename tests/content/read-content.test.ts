import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#app/content/read/read-content.ts';
import { canonicalJson, sha256 } from '#app/content/unit.ts';
import { contentFolder, files, temporaryFolder } from './content-folder.ts';

test('a content folder becomes units of every kind, each with file, line and hash of its body', async () => {
  const { dir } = contentFolder();
  const { units, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  const counts = Object.fromEntries(
    [...new Set(units.map(({ kind }) => kind))].map((kind) => [kind, units.filter((u) => u.kind === kind).length]),
  );
  expect(counts).toEqual({
    ...{ question: 4, course: 1, lesson: 6, programme: 1, provision: 2, instrument: 2, term: 1, document: 1, fact: 1 },
  });
  for (const unit of units) expect(unit.hash).toBe(sha256(unit.body));
  expect(units.find(({ key }) => key === 'q-reading-room-102')).toMatchObject({ file: files.questions, line: 19 });
});

test('a course and a programme know their address, a lesson is kept as it is written', async () => {
  const { dir, read } = contentFolder();
  const { units } = await readContent(dir);
  const body = (key: string) => units.find((unit) => unit.key === key)?.body ?? '';
  expect(JSON.parse(body('crs-reading-room'))).toMatchObject({ id: 'crs-reading-room', slug: 'reading-room' });
  expect(JSON.parse(body('prg-readers'))).toMatchObject({ slug: 'readers' });
  expect(body('les-first-steps:ru')).toBe(read(files.ru));
});

test('spelling a file differently, with the same values, leaves every hash as it was', async () => {
  const { dir, edit, read, write } = contentFolder();
  const before = (await readContent(dir)).units.map(({ key, hash }) => `${key} ${hash}`);
  edit(files.law, '  instrument: house-rules\n', '');
  edit(files.law, '  topics: [silence]\n', '  # a remark\n  topics:\n    - silence\n  instrument: "house-rules"\n');
  write(files.ru, read(files.ru).replaceAll('\n', '\r\n'));
  const after = (await readContent(dir)).units.map(({ key, hash }) => `${key} ${hash}`);
  expect(after).toEqual(before);
});

test('questions may stand in one file or in a folder of files', async () => {
  const { dir, read, write, remove } = contentFolder();
  const [first = '', ...others] = read(files.questions).split(/(?=^- id)/m);
  remove(files.questions);
  write('courses/reading-room/questions/a.yaml', first);
  write('courses/reading-room/questions/b.yaml', others.join(''));
  const { units, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(units.filter(({ kind }) => kind === 'question')).toHaveLength(4);
});

test('one broken file does not hide the others', async () => {
  const { dir, write } = contentFolder();
  write('glossary.yaml', '- id: [\n');
  const { units, problems } = await readContent(dir);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toContain('yaml-syntax glossary.yaml');
  expect(units.filter(({ kind }) => kind === 'lesson')).toHaveLength(6);
  expect(units.filter(({ kind }) => kind === 'term')).toHaveLength(0);
});

test('an empty folder is a problem, not a crash', async () => {
  const { units, problems } = await readContent(path.join(temporaryFolder(), 'nothing'));
  expect(units).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['folder-missing']);
});

test.each([
  ['first line with a language after the dashes', '---js\ntitle: x\n---\n', 1, 'Nothing may follow'],
  ['no front matter', 'text\n', 1, 'three dashes'],
  ['front matter that does not end', '---\ntitle: x\n', 1, 'not closed'],
  ['a colon in a text', '---\ntitle: a: b: c\nsummary: s\nlawCheckedOn: 2026-11-01\n---\n', 2, 'double quotes'],
  ['an alias', '---\ntitle: &a x\nsummary: *a\nlawCheckedOn: 2026-11-01\n---\n', 2, 'double quotes'],
  ['a front matter without end of brackets', `---\ntitle: ${'['.repeat(5000)}\n---\n`, 1, 'too long'],
  ['an unknown key', '---\ntitle: x\nsummary: s\nlawCheckedOn: 2026-11-01\nauthor: me\n---\n', 1, 'author'],
  ['an empty title', '---\ntitle: ""\nsummary: s\nlawCheckedOn: 2026-11-01\n---\n', 2, 'title'],
])('front matter is refused with its line: %s', async (_what, text, line, words) => {
  const { dir, write } = contentFolder();
  write(files.kk, text);
  const { units, problems } = await readContent(dir);
  const found = problems.filter(({ file }) => file === files.kk);
  expect(found.map(({ code }) => code)).toContain('front-matter');
  expect(found[0]?.line).toBe(line);
  expect(found[0]?.message).toContain(words);
  expect(units.some(({ key }) => key === 'les-first-steps:kk')).toBe(false);
});

test('equal values have one canonical form', () => {
  expect(canonicalJson({ b: [2, { d: 1, c: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [2, { c: 2, d: 1 }] }));
  expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportContent } from '#app/content/export/export-content.ts';
import type { ExportedUnit } from '#app/content/export/plan-export.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { canonicalJson, sha256, type ContentUnit } from '#app/content/unit.ts';
import { contentFolder, files, temporaryFolder } from '../content-folder.ts';

const known = () => true;

async function unitsIn(dir: string): Promise<ContentUnit[]> {
  const { units, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  return units;
}

const shipped = (units: readonly ContentUnit[]): ExportedUnit[] =>
  units.map(({ kind, key, body, hash }) => ({ kind, key, body, hash, byStudio: false }));

/** The same units, one of them with another text that the studio published. */
function rewritten(units: readonly ContentUnit[], key: string, body: (old: string) => string): ExportedUnit[] {
  return shipped(units).map((unit) => {
    if (unit.key !== key) return unit;
    const text = body(unit.body);
    expect(text).not.toBe(unit.body);
    return { ...unit, body: text, hash: sha256(text), byStudio: true };
  });
}

/** Changes a value inside a JSON body. */
const inJson = (change: (value: Record<string, unknown>) => void) => (body: string) => {
  const value = JSON.parse(body) as Record<string, unknown>;
  change(value);
  return canonicalJson(value);
};

const hashes = (units: readonly { kind: string; key: string; hash: string }[]) =>
  units.map(({ kind, key, hash }) => `${kind} ${key} ${hash}`).toSorted();

test.each(['content', 'tests/fixtures/content'])(
  'the whole library %s, exported into an empty folder, reads the same to the last hash',
  async (library) => {
    const units = await unitsIn(library);
    const dir = temporaryFolder();
    const exported = await exportContent(dir, { published: shipped(units), known });
    expect(exported).toMatchObject({ ok: true, kept: [], removed: [], problems: [] });
    expect(hashes(await unitsIn(dir))).toEqual(hashes(units));
  },
  // The library grows.
  120_000,
);

test('a folder that says what is published is not touched', async () => {
  const { dir } = contentFolder();
  const published = shipped(await unitsIn(dir)).map((unit) => ({ ...unit, byStudio: true }));
  expect(await exportContent(dir, { published, known })).toEqual({
    ...{ ok: true, written: [], removed: [], kept: [], problems: [] },
  });
});

test('a new wording of one question changes its lines and no others; comments stay', async () => {
  const folder = contentFolder();
  folder.edit(files.questions, '- id: ', '# kept for those who come after\n- id: ');
  const before = folder.read(files.questions);
  const units = await unitsIn(folder.dir);
  const key = units.find(({ kind }) => kind === 'question')?.key ?? '';
  const published = rewritten(
    units,
    key,
    inJson((value) => {
      value.explanation = { kk: 'Жаңа "түсініктеме": бір', ru: 'Новое # объяснение', en: 'A new reason' };
    }),
  );
  expect(await exportContent(folder.dir, { published, known })).toMatchObject({ written: [files.questions] });
  const after = folder.read(files.questions);
  expect(after).toContain('# kept for those who come after\n- id: ');
  const old = new Set(before.split('\n'));
  expect(after.split('\n').filter((line) => !old.has(line))).toEqual([
    '  explanation: { kk: "Жаңа \\"түсініктеме\\": бір", ru: "Новое # объяснение", en: "A new reason" }',
  ]);
  expect(hashes(await unitsIn(folder.dir))).toEqual(hashes(published));
});

test('a dry run lists and writes nothing', async () => {
  const folder = contentFolder();
  const units = await unitsIn(folder.dir);
  const published = rewritten(units, 'les-first-steps:kk', (old) => `${old}\nЖаңа сөйлем.\n`);
  const before = folder.read(files.kk);
  expect(await exportContent(folder.dir, { published, known, dryRun: true })).toMatchObject({
    written: [files.kk],
  });
  expect(folder.read(files.kk)).toBe(before);
  expect(await exportContent(folder.dir, { published, known })).toMatchObject({ written: [files.kk] });
  expect(folder.read(files.kk)).toBe(`${before}\nЖаңа сөйлем.\n`);
});

test('a lesson that got another folder moves with its texts and leaves nothing behind', async () => {
  const folder = contentFolder();
  const units = await unitsIn(folder.dir);
  const course = units.find(({ kind }) => kind === 'course')?.key ?? '';
  const published = rewritten(
    units,
    course,
    inJson((value) => {
      const [first] = value.lessons as { folder: string }[];
      if (first) first.folder = '01-first-look';
    }),
  );
  const exported = await exportContent(folder.dir, { published, known });
  expect(exported).toMatchObject({ ok: true, problems: [], removed: [files.en, files.kk, files.ru] });
  expect(hashes(await unitsIn(folder.dir))).toEqual(hashes(published));
});

test('a file that was published is never overwritten by an older text', async () => {
  const folder = contentFolder();
  const published = shipped(await unitsIn(folder.dir));
  folder.edit(files.en, '40 visitors', '41 visitors');
  const exported = await exportContent(folder.dir, { published, known });
  expect(exported).toMatchObject({ written: [], kept: [{ reason: 'file-leads', file: files.en }] });
  expect(folder.read(files.en)).toContain('41 visitors');
});

test("a text that the school never read is not lost under the studio's", async () => {
  const folder = contentFolder();
  const units = await unitsIn(folder.dir);
  const published = rewritten(units, 'les-first-steps:en', (old) => old.replace('40 visitors', '50 visitors'));
  folder.edit(files.en, '40 visitors', '41 visitors');
  const hash = units.find(({ file }) => file === files.en)?.hash;
  const exported = await exportContent(folder.dir, { published, known: (unit) => unit.hash === hash });
  expect(exported).toMatchObject({ written: [], kept: [{ reason: 'file-unread', file: files.en }] });
  expect(await exportContent(folder.dir, { published, known })).toMatchObject({ written: [files.en] });
});

test('a folder with faults is not written into', async () => {
  const folder = contentFolder();
  const published = shipped(await unitsIn(folder.dir));
  folder.write(files.questions, '- id: [');
  expect(await exportContent(folder.dir, { published, known })).toMatchObject({ ok: false });
  expect(folder.read(files.questions)).toBe('- id: [');
});

test('pictures come along, and those that are there already are left alone', async () => {
  const { dir } = contentFolder();
  const published = shipped(await unitsIn(dir));
  const media = [{ courseSlug: 'reading-room', name: 'box.webp', bytes: async () => Buffer.from('picture') }];
  const file = 'courses/reading-room/media/box.webp';
  expect(await exportContent(dir, { published, known, media })).toMatchObject({ written: [file] });
  expect(readFileSync(path.join(dir, file), 'utf8')).toBe('picture');
  expect(await exportContent(dir, { published, known, media })).toMatchObject({ written: [] });
  writeFileSync(path.join(dir, file), 'another');
  expect(await exportContent(dir, { published, known, media })).toMatchObject({ written: [file] });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftParts, joinDraft } from '#app/content/draft-parts.ts';
import { readLessonFile } from '#app/content/front-matter.ts';

const courses = 'content/courses';
const shipped = readdirSync(courses, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.mdx'),
);

test.each(shipped)('%s comes back letter by letter when nothing was changed', (file) => {
  const raw = readFileSync(join(courses, file), 'utf8');
  const { front, body } = draftParts(raw);
  expect(joinDraft(raw, { front, body })).toBe(raw);
});

const before = `---
title: "Old: title"
summary: >-
  A summary
  on two lines
lawCheckedOn: 2026-11-21
translatedFrom: kk
sourceHash: "0123456789abcdef"
---

Text.
`;

test('a change of one field leaves the other lines, the marks of a translation among them', () => {
  const { front, body } = draftParts(before);
  const after = joinDraft(before, { front: { ...front, title: 'New: "title" #1' }, body });
  expect(after).toBe(before.replace('title: "Old: title"', 'title: "New: \\"title\\" #1"'));
});

test('a summary that stood on several lines is replaced as a whole', () => {
  const { front, body } = draftParts(before);
  const after = joinDraft(before, { front: { ...front, summary: 'Short.' }, body });
  expect(after).toContain('summary: "Short."\nlawCheckedOn: 2026-11-21\n');
  expect(readLessonFile(after)).toMatchObject({ ok: true, file: { frontMatter: { summary: 'Short.' } } });
});

test('a new file names the language it is translated from', () => {
  const front = { title: 'Title', summary: 'Summary', lawCheckedOn: '2026-11-21' };
  const raw = joinDraft(null, { front, body: '\nText.\n', translatedFrom: 'ru' });
  expect(readLessonFile(raw)).toMatchObject({
    ok: true,
    file: { frontMatter: { ...front, translatedFrom: 'ru' }, body: '\nText.\n' },
  });
});

test('what a form holds is read back from the file, whatever was typed', () => {
  const line = fc.string().map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(line, line, fc.string(), (title, summary, typed) => {
      const front = { title, summary, lawCheckedOn: '2026-11-21' };
      const body = typed.replace(/\r\n?/g, '\n');
      const raw = joinDraft(null, { front, body });
      expect(draftParts(raw)).toMatchObject({ front, body, linesAbove: 5 });
      const again = joinDraft(raw, { front: { ...front, title: 'Other' }, body });
      expect(draftParts(again)).toMatchObject({ front: { ...front, title: 'Other' }, body });
    }),
  );
});

test('a file whose front matter is broken keeps its text', () => {
  const raw = '---\ntitle: "open\nsummary: [\n---\nText.\n';
  expect(draftParts(raw)).toMatchObject({ front: { title: '' }, body: 'Text.\n', linesAbove: 4 });
  const front = { title: 'Title', summary: 'Summary', lawCheckedOn: '' };
  expect(joinDraft(raw, { front, body: 'Text.\n' })).toBe(
    '---\ntitle: "Title"\nsummary: "Summary"\nlawCheckedOn: ""\n---\nText.\n',
  );
});

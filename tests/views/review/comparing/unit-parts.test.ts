import { expect, test } from 'vitest';
import type { Course } from '#app/content/schema/course.ts';
import { canonicalJson } from '#app/content/unit.ts';
import { comparedTexts } from '#app/views/review/comparing/unit-parts.ts';
import { testSchool } from '../../../test-school.ts';

const file = (front: string, text: string) => `---\n${front}\n---\n\n${text}\n`;
const front = 'title: One\nsummary: Two\nlawCheckedOn: 2026-11-01\ntranslatedFrom: ru\nsourceHash: abc';
const lesson = { kind: 'lesson' as const, key: 'les-one:en' };

/** What a reader of the comparison sees: the label and both sides of every row that changed. */
async function changed(
  unit: { kind: 'lesson' | 'question' | 'course'; key: string },
  before: string | null,
  after: string,
) {
  const { library, texts } = await testSchool();
  const course = library.course('crs-gender-quotas');
  const compared = comparedTexts(unit, { before, after }, { library, texts, course });
  const text = compared.find(({ language }) => language === 'en');
  const said = (parts: { text: string }[] | null) => parts?.map((part) => part.text).join('') ?? null;
  const rows = text?.rows.flatMap((row) =>
    row.kind === 'changed' ? [[row.label ?? null, said(row.old), said(row.new)]] : [],
  );
  return { rows, marksOnly: text?.marksOnly, all: text?.rows ?? [] };
}

test('fields of a lesson are rows with a name, and marks of the school are not shown', async () => {
  const after = front.replace('Two', 'Three').replace('abc', 'abd').replace('11-01', '11-22');
  const { rows, all, marksOnly } = await changed(lesson, file(front, 'Text.'), file(after, 'Text.\n\nMore.'));
  expect(rows).toEqual([
    ['summary', 'Two', 'Three'],
    ['lawCheckedOn', '1 November 2026', '22 November 2026'],
    [null, null, 'More.'],
  ]);
  expect(JSON.stringify(all)).not.toMatch(/sourceHash|abd|translatedFrom/);
  // Every row of the new text can be pointed at by its place.
  expect(all.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  expect(marksOnly).toBe(false);
});

test('a text whose marks alone differ says so, and one that cannot be read is shown as it is', async () => {
  const marks = await changed(lesson, file(front, 'Text.'), file(front.replace('abc', 'abd'), 'Text.'));
  expect(marks).toMatchObject({ rows: [], marksOnly: true });
  const broken = await changed(lesson, null, '---\ntitle: [\n---\n<script>');
  expect(broken.rows).toEqual([[null, null, '---\ntitle: [\n---\n<script>']]);
});

test('what a question and a course rest on is named, and every field of a course is compared', async () => {
  const { library } = await testSchool();
  const course = library.course('crs-gender-quotas');
  const [published] = library.questionsOf('crs-gender-quotas');
  if (!course || !published) throw new Error('The shipped course is missing.');
  const { question } = published;
  const unit = { kind: 'question' as const, key: question.id };
  const more = { ...question, provisions: [...question.provisions, 'kz-elections-20-presence'] };
  const { rows, all } = await changed(unit, canonicalJson(question), canonicalJson(more));
  expect(rows).toEqual([['provision', null, expect.stringMatching(/art.*: .+/i)]]);
  expect(JSON.stringify(all)).not.toMatch(/kz-|les-|obj-|"q-/);

  const fields: [string, Partial<Course>][] = [
    ['title', { title: { ...course.title, en: 'Other' } }],
    ['audience', { audience: ['trainer'] }],
    ['lesson', { lessons: course.lessons.toReversed() }],
    ['exam', { exam: { ...course.exam, minutes: 99 } }],
    ['certificate', { certificate: { ...course.certificate, validMonths: 99 } }],
  ];
  const ofCourse = { kind: 'course' as const, key: course.id };
  for (const [label, change] of fields) {
    const { rows: found = [] } = await changed(
      ofCourse,
      canonicalJson(course),
      canonicalJson({ ...course, ...change }),
    );
    expect(found.length, label).toBeGreaterThan(0);
    expect(
      found.every(([name]) => name === label),
      label,
    ).toBe(true);
  }
});

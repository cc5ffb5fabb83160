import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '#app/content/check/check-content.ts';
import type { DraftProblem } from '#app/content/check/check-draft.ts';
import { checkDraft } from '#app/content/check/check-draft.ts';
import { overlay } from '#app/content/check/overlay.ts';
import { closeCompiler } from '#app/content/compile/lesson-worker.ts';
import type { Library } from '#app/content/library.ts';
import { buildLibrary } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import type { ContentUnit, UnitKind } from '#app/content/unit.ts';
import { contentFolder, files, temporaryFolder } from './content-folder.ts';

const now = new Date('2026-11-22T10:00:00Z');
const courseId = 'crs-reading-room';
const lessonId = 'les-first-steps';
const media = new Map([['shelf.svg', 400]]);
const languageFiles = { [files.kk]: 'kk', [files.ru]: 'ru', [files.en]: 'en' } as const;

let published: ContentUnit[];
let library: Library;

beforeAll(async () => {
  published = (await readContent('tests/fixtures/content')).units;
  library = buildLibrary(published.map((unit) => ({ ...unit, revisionId: unit.hash })));
});

afterAll(closeCompiler);

type Draft = { kind: UnitKind; key: string; body: string };

function check(drafts: readonly Draft[], lesson: string | null = lessonId): Promise<DraftProblem[]> {
  const units = overlay(published, drafts);
  return checkDraft({ units, courseId, lessonId: lesson, library, media, cacheDir: temporaryFolder(), now });
}

function bodyOf(kind: UnitKind, key: string): string {
  const unit = published.find((known) => known.kind === kind && known.key === key);
  if (!unit) throw new Error(`${kind} ${key} is not in the fixture.`);
  return unit.body;
}

/** A unit that is JSON, with other fields. */
function changed(kind: 'course' | 'question', key: string, fields: object): Draft {
  return { kind, key, body: JSON.stringify({ ...(JSON.parse(bodyOf(kind, key)) as object), ...fields }) };
}

const codes = (problems: readonly DraftProblem[]) => problems.map(({ code }) => code);

test('what is published has no fault', async () => {
  expect(await check([])).toEqual([]);
  expect(await check([], null)).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['a law note without id', files.kk, '<Law id="old-rules-9" />', '<Law />'],
  ['a lost provision', files.ru, '<Law id="old-rules-9" />', '<Law id="gone" />'],
  ['a lost question', files.kk, 'q-reading-room-101', 'q-reading-room-999'],
  ['a lost picture', files.en, 'media/shelf.svg', 'media/gone.svg'],
  ['a page that is not there', files.ru, '(/law/house-rules-1)', '(/courses/reading-room/third-look)'],
  ['a script', files.kk, '## ', '<script>a</script>\n\n## '],
  ['a bracket left open', files.kk, '## ', '<Law id="a"\n\n## '],
  ['another number', files.en, '40 visitors', '41 visitors'],
  ['a Latin letter', files.ru, 'Читатель входит', 'Читaтель входит'],
  ['the source changed', files.kk, 'Елестетіп көріңіз: Айна', 'Елестетіп көріңіз: Дана'],
  ['a day to come', files.en, 'lawCheckedOn: 2026-11-01', 'lawCheckedOn: 2026-11-23'],
  ['no day of checking', files.en, 'lawCheckedOn: 2026-11-01\n', ''],
  ['an unknown key', files.kk, 'summary:', 'author: me\nsummary:'],
  ['no front matter', files.kk, '---\n', ''],
  ['another word for a term', files.en, '<Term id="reader">reader</Term>', '<Term id="reader">visitor</Term>'],
])('a draft has the faults its file would have: %s', async (_what, file, from, to) => {
  const folder = contentFolder();
  folder.edit(file, from, to);
  const inFiles = (await checkContent(folder.dir, { now })).problems.filter((found) => found.file in languageFiles);
  expect(inFiles).not.toEqual([]);
  const key = `${lessonId}:${languageFiles[file as keyof typeof languageFiles]}`;
  const found = await check([{ kind: 'lesson', key, body: folder.read(file) }]);
  const words = found.map(({ level, code, line, message }) => ({ level, code, line, message }));
  expect(words).toEqual(inFiles.map(({ level, code, line, message }) => ({ level, code, line, message })));
  expect(found.map(({ target }) => target.kind === 'lesson' && target.language)).toEqual(
    inFiles.map((problem) => languageFiles[problem.file as keyof typeof languageFiles]),
  );
}, 20_000);

test.each<[string, string, string, string, string[]]>([
  ['a lost provision', files.kk, '<Law id="old-rules-9" />', '<Law id="gone" />', ['gone']],
  ['a word of two alphabets', files.kk, 'Оқырман', 'Oқырман', ['Oқырман']],
  ['a page that is not there', files.kk, '(/law/house-rules-1)', '(/law/gone)', ['/law/gone']],
])('a problem names the words it is about: %s', async (_what, file, from, to, quoted) => {
  const folder = contentFolder();
  folder.edit(file, from, to);
  const found = await check([{ kind: 'lesson', key: `${lessonId}:kk`, body: folder.read(file) }]);
  expect(found.map((problem) => problem.quoted)).toContainEqual(quoted);
});

const plan = (minutes: number) => {
  const { lessons } = JSON.parse(bodyOf('course', courseId)) as { lessons: { id: string }[] };
  const planned = lessons.map((lesson) => (lesson.id === lessonId ? { ...lesson, minutes } : lesson));
  return changed('course', courseId, { lessons: planned });
};

test.each([
  ['less than a third of what it takes', 1],
  ['more than twice what it takes', 40],
])('a draft is told that its plan does not fit: %s', async (_what, minutes) => {
  const found = await check([plan(minutes)]);
  expect(codes(found)).toEqual(['reading-time', 'reading-time', 'reading-time']);
  expect(found.map(({ level, target }) => [level, target.kind])).toContainEqual(['warning', 'lesson']);
  // Minutes planned, words counted, and from how many minutes to how many would fit.
  expect(found[0]?.quoted).toHaveLength(4);
});

test('of a text that is still short only its length is told, whatever is planned', async () => {
  const short = bodyOf('lesson', `${lessonId}:kk`).replaceAll(/Оқырман залға.*\n/g, '');
  const found = await check([plan(40), { kind: 'lesson', key: `${lessonId}:kk`, body: short }]);
  const ofKazakh = found.filter(({ target }) => target.kind === 'lesson' && target.language === 'kk');
  expect(codes(ofKazakh)).toContain('words');
  expect(codes(ofKazakh)).not.toContain('reading-time');
});

test('a lesson that nobody has written yet lacks three texts', async () => {
  const found = await check([], 'les-brand-new');
  expect(codes(found)).toEqual(['file-missing', 'file-missing', 'file-missing']);
  expect(found.map(({ target }) => target)).toContainEqual({ kind: 'lesson', language: 'en' });
});

test('an empty text is a fault, not an accident', async () => {
  expect(codes(await check([{ kind: 'lesson', key: `${lessonId}:kk`, body: '' }]))).toContain('front-matter');
});

test('an unfinished question says what it lacks', async () => {
  const draft = changed('question', 'q-reading-room-101', { explanation: { kk: 'Себебі', ru: '', en: '' }, options: [] });
  const found = await check([draft]);
  expect(codes(found).filter((code) => code === 'schema').length).toBeGreaterThanOrEqual(3);
  expect(found.every(({ target }) => target.kind === 'question' && target.id === 'q-reading-room-101')).toBe(true);
  expect(found.map(({ quoted }) => quoted)).toContainEqual(['explanation.ru']);
});

test('a new question of the lesson is checked, and one of another lesson is not', async () => {
  const source = JSON.parse(bodyOf('question', 'q-reading-room-101')) as Record<string, unknown>;
  const draft = (fields: object): Draft => ({
    kind: 'question',
    key: 'q-new',
    body: JSON.stringify({ ...source, id: 'q-new', provisions: [], facts: [], ...fields }),
  });
  const mine = await check([draft({})]);
  expect(mine).toMatchObject([{ code: 'question-unsupported', target: { kind: 'question', id: 'q-new' } }]);
  expect(await check([draft({ lesson: 'les-second-look' })])).toEqual([]);
});

test('a lesson may show a question that is itself a draft', async () => {
  const shown = bodyOf('lesson', `${lessonId}:kk`).replace('q-reading-room-101', 'q-new');
  const question = JSON.parse(bodyOf('question', 'q-reading-room-101')) as object;
  const drafts: Draft[] = [
    { kind: 'lesson', key: `${lessonId}:kk`, body: shown },
    { kind: 'question', key: 'q-new', body: JSON.stringify({ ...question, id: 'q-new', use: ['exam'] }) },
  ];
  expect(codes(await check(drafts))).toContain('check-exam-question');
  expect(codes(await check(drafts.slice(0, 1)))).toContain('unknown-question');
});

test('no body makes the check throw', async () => {
  const bodies = ['', '{', 'null', '[]', '"a"', '{"lesson":"les-first-steps"}', '---', '---\n---\n', '\u0000', '😀'];
  for (const body of bodies) {
    const drafts: Draft[] = [
      { kind: 'course', key: courseId, body },
      { kind: 'lesson', key: `${lessonId}:ru`, body },
      { kind: 'question', key: 'q-reading-room-101', body },
      { kind: 'question', key: 'q-new', body },
    ];
    expect(codes(await check(drafts, null))).toContain('schema');
    expect(await check(drafts)).not.toEqual([]);
  }
}, 20_000);

test('a course that is not finished does not hide the faults of its lessons', async () => {
  const draft = changed('course', courseId, { objectives: [], exam: {} });
  const broken = { kind: 'lesson', key: `${lessonId}:ru`, body: 'x' } as const;
  expect(codes(await check([draft, broken]))).toContain('front-matter');
  const ofCourse = await check([draft, broken], null);
  expect(ofCourse.every(({ target, code }) => target.kind === 'course' && code === 'schema')).toBe(true);
  expect(ofCourse.length).toBeGreaterThan(1);
});

test('the exam counts the questions that are being written', async () => {
  const draw = [{ lesson: lessonId, count: 3 }];
  const exam = { ...library.course(courseId)?.exam, draw };
  const course = changed('course', courseId, { exam });
  expect(codes(await check([course], null))).toEqual(['exam-pool']);
  const question = JSON.parse(bodyOf('question', 'q-reading-room-102')) as object;
  const more = { kind: 'question', key: 'q-new', body: JSON.stringify({ ...question, id: 'q-new', lesson: lessonId, use: ['exam'] }) } as const;
  expect(await check([course, more], null)).toEqual([]);
});

test('a heavy picture is told of with the course', async () => {
  const heavy = new Map([...media, ['big.png', 300 * 1024]]);
  const units = overlay(published, []);
  const input = { units, courseId, library, media: heavy, cacheDir: temporaryFolder(), now };
  expect(codes(await checkDraft({ ...input, lessonId: null }))).toEqual(['media-heavy']);
  expect(await checkDraft({ ...input, lessonId })).toEqual([]);
});

test('drafts lie over what is published, and stand behind it when they are new', () => {
  const text = (key: string, body: string) => ({ kind: 'question' as const, key, body });
  expect(overlay([text('a', '1'), text('b', '2')], [text('c', '3'), text('a', '4')])).toEqual([
    { ...text('a', '4'), draft: true },
    { ...text('b', '2'), draft: false },
    { ...text('c', '3'), draft: true },
  ]);
});

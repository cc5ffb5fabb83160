import { expect, test } from 'vitest';
import { sourceStamp } from '#app/content/front-matter.ts';
import { previewLibrary } from '#app/content/preview-library.ts';
import { shippedLibrary } from '../views/library.ts';

const lessonId = 'les-who-observes';
const library = await shippedLibrary();
const course = library.lessonById(lessonId)?.course;
if (!course) throw new Error(`${lessonId} is not shipped.`);

const raw = (title: string, body: string, more = '') =>
  `---\ntitle: ${title}\nsummary: Words\nlawCheckedOn: 2026-11-22\n${more}---\n\n${body}\n`;

test('a draft stands before what is published; other languages and lessons stay', () => {
  const preview = previewLibrary(library, { lessonId, course, texts: { en: raw('Draft', 'New words.') } });
  expect(preview.lessonText(lessonId, 'en')).toMatchObject({ frontMatter: { title: 'Draft' } });
  expect(preview.lessonText(lessonId, 'en')?.body.trim()).toBe('New words.');
  expect(preview.lessonText(lessonId, 'kk')).toEqual(library.lessonText(lessonId, 'kk'));
  const [other] = course.lessons.filter(({ id }) => id !== lessonId);
  expect(preview.lessonText(other?.id ?? '', 'en')).toEqual(library.lessonText(other?.id ?? '', 'en'));
  expect(library.lessonText(lessonId, 'en')?.frontMatter.title).not.toBe('Draft');
});

test('a lesson and a course that exist only as drafts are found by id and by address', () => {
  const [first] = course.lessons;
  if (!first) throw new Error('The course has no lesson.');
  const lesson = { ...first, id: 'les-begun', folder: '01-begun' };
  const begun = { ...course, id: 'crs-begun', slug: 'begun', lessons: [lesson] };
  const preview = previewLibrary(library, {
    ...{ lessonId: 'les-begun', course: begun },
    texts: { ru: raw('Начато', 'Слова.') },
  });
  expect(preview.course('begun')).toBe(begun);
  expect(preview.lessonById('les-begun')?.course.id).toBe('crs-begun');
  expect(preview.lesson('begun', 'begun')?.lesson.id).toBe('les-begun');
  expect(preview.courses.filter(({ id }) => id === 'crs-begun')).toHaveLength(1);
  // A language without a text shows the original.
  expect(preview.lessonText('les-begun', 'kk')?.language).toBe('ru');
});

test('a translation is behind when the draft of its source says something else', () => {
  const stamped = (body: string) =>
    raw('Translation', 'Words.', `translatedFrom: kk\nsourceHash: ${sourceStamp(body)}\n`);
  const [before, after] = ['\nБұрын.\n', '\nКейін.\n'];
  const texts = (source: string) => ({ kk: raw('Source', source.trim()), en: stamped(before) });
  const shown = (source: string) =>
    previewLibrary(library, { lessonId, course, texts: texts(source) }).lessonText(lessonId, 'en');
  expect(shown(before)?.stale).toBe(false);
  expect(shown(after)?.stale).toBe(true);
});

test('a text that breaks every rule is taken as it is', () => {
  const preview = previewLibrary(library, { lessonId, course, texts: { kk: '---\n: [\n<Nothing' } });
  expect(preview.lessonText(lessonId, 'kk')?.language).toBe('kk');
});

test('questions that are being written stand before those of the school', () => {
  const [known] = library.questionsOf(course.id);
  if (!known) throw new Error('The course has no question.');
  const question = { ...known.question, prompt: { kk: 'а', ru: 'б', en: 'c' } };
  const preview = previewLibrary(library, { lessonId, course, texts: {}, questions: [question] });
  expect(preview.question(question.id)?.question.prompt.en).toBe('c');
  expect(preview.question('q-nowhere')).toBe(library.question('q-nowhere'));
});

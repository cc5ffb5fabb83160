import { expect, test } from 'vitest';
import { currentVersion } from '#app/content/current-version.ts';
import { buildLibrary } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import type { Provision, ProvisionStatus } from '#app/content/schema/law.ts';
import { contentFolder, files, type ContentFolder } from './content-folder.ts';

async function libraryOf({ dir }: ContentFolder) {
  const { units } = await readContent(dir);
  return buildLibrary(units.map((unit) => ({ ...unit, revisionId: `rev ${unit.kind} ${unit.key}` })));
}

test('everything can be looked up by its id, and nothing is made up', async () => {
  const library = await libraryOf(contentFolder());
  expect(library.courses.map(({ slug }) => slug)).toEqual(['reading-room']);
  expect(library.course('reading-room')).toBe(library.course('crs-reading-room'));
  expect(library.programme('readers')?.courses).toEqual(['crs-reading-room']);
  expect(library.provision('house-rules-1')?.instrument).toBe('house-rules');
  expect(library.instrument('old-rules')?.status).toBe('historic');
  expect(library.term('reader')?.term.en).toBe('reader');
  expect(library.fact('visits-2021')?.document).toBe('doc-yearbook');
  expect(library.document('doc-yearbook')?.kind).toBe('report');
  expect(library.question('q-reading-room-101')).toMatchObject({ revisionId: 'rev question q-reading-room-101' });
  expect(library.questionsOf('crs-reading-room')).toHaveLength(4);
  expect(library.revisionOf('course', 'crs-reading-room')?.revisionId).toBe('rev course crs-reading-room');
  const nothing = [
    ...[library.course('x'), library.lesson('reading-room', 'x'), library.lessonText('x', 'kk'), library.question('x')],
    ...[library.provision('x'), library.term('x'), library.fact('x'), library.revisionOf('fact', 'x')],
    library.lawCheckedOn('x'),
  ];
  expect(nothing.every((value) => value === null)).toBe(true);
  expect(library.courseRevision('x')).toBe('');
});

test('a lesson knows its number and its neighbours', async () => {
  const library = await libraryOf(contentFolder());
  const first = library.lesson('reading-room', 'first-steps');
  expect(first).toMatchObject({ number: 1, previous: null, next: { slug: 'second-look' } });
  expect(library.lesson('reading-room', 'second-look')).toMatchObject({ number: 2, next: null });
  expect(library.lessonById('les-first-steps')).toBe(first);
});

test('a missing translation falls back to the language the lesson was written in', async () => {
  const folder = contentFolder();
  folder.remove(files.en);
  const library = await libraryOf(folder);
  expect(library.lessonText('les-first-steps', 'en')).toMatchObject({ language: 'kk', stale: false });
  expect(library.lessonText('les-first-steps', 'ru')).toMatchObject({ language: 'ru' });
});

test('a lesson written in Russian falls back to Russian', async () => {
  const folder = contentFolder();
  folder.remove(files.kk);
  folder.edit(files.ru, 'translatedFrom: kk\n', '');
  folder.edit(files.en, 'translatedFrom: kk', 'translatedFrom: ru');
  const library = await libraryOf(folder);
  expect(library.lessonText('les-first-steps', 'kk')?.language).toBe('ru');
});

test('a translation is stale when its source has changed, not when only the front matter has', async () => {
  const folder = contentFolder();
  folder.edit(files.kk, 'lawCheckedOn: 2026-11-01', 'lawCheckedOn: 2026-11-20');
  expect((await libraryOf(folder)).lessonText('les-first-steps', 'ru')?.stale).toBe(false);
  folder.edit(files.kk, 'Айна', 'Дана');
  const library = await libraryOf(folder);
  expect(library.lessonText('les-first-steps', 'ru')?.stale).toBe(true);
  expect(library.lessonText('les-first-steps', 'kk')?.stale).toBe(false);
});

test('an unstamped translation is not called stale', async () => {
  const folder = contentFolder();
  folder.write(files.ru, folder.read(files.ru).replace(/sourceHash.*\n/, ''));
  folder.edit(files.kk, 'Айна', 'Дана');
  expect((await libraryOf(folder)).lessonText('les-first-steps', 'ru')?.stale).toBe(false);
});

test('a course shows the oldest day on which its law was checked', async () => {
  const folder = contentFolder();
  folder.edit(files.en, 'lawCheckedOn: 2026-11-01', 'lawCheckedOn: 2026-09-30');
  expect((await libraryOf(folder)).lawCheckedOn('crs-reading-room')).toBe('2026-09-30');
});

test.each([
  ['a lesson text', files.en, 'Aina', 'Dana', true],
  ['a question', files.questions, 'Softly', 'Quietly', true],
  ['the course file', files.course, 'passMark: 80', 'passMark: 70', true],
  ['the glossary', 'glossary.yaml', 'A person who reads', 'Someone who reads', false],
])('the revision of a course follows %s', async (_what, file, from, to, changes) => {
  const folder = contentFolder();
  const before = await libraryOf(folder);
  folder.edit(file, from, to);
  const after = await libraryOf(folder);
  expect(after.version).not.toBe(before.version);
  expect(after.courseRevision('crs-reading-room') !== before.courseRevision('crs-reading-room')).toBe(changes);
});

test('the order of what is published changes nothing', async () => {
  const { units } = await readContent(contentFolder().dir);
  const published = units.map((unit) => ({ ...unit, revisionId: unit.key }));
  const there = buildLibrary(published);
  const back = buildLibrary(published.toReversed());
  expect(back.version).toBe(there.version);
  expect(back.courseRevision('crs-reading-room')).toBe(there.courseRevision('crs-reading-room'));
  expect(back.questionsOf('crs-reading-room')).toEqual(there.questionsOf('crs-reading-room'));
});

test('a pinned revision of a question can be read again, a broken one cannot', async () => {
  const library = await libraryOf(contentFolder());
  const { units } = await readContent(contentFolder().dir);
  const body = units.find(({ key }) => key === 'q-reading-room-201')?.body ?? '';
  expect(library.parseQuestion(body)).toMatchObject({ type: 'order' });
  expect(() => library.parseQuestion('{"id":"q"}')).toThrow();
});

const version = (status: ProvisionStatus, from: string | null) => ({
  ...{ status, from, until: null, knownAsOf: null, sources: [], confidence: 'general' as const, checkedOn: '2026-11-01' },
  text: { kk: 'м', ru: 'т', en: `${status} ${from}` },
});

test.each<[string, ReturnType<typeof version>[], string]>([
  ['known before history', [version('historic', '2020-01-01'), version('as-known', '2010-01-01')], 'as-known 2010-01-01'],
  ['known before announced', [version('announced', '2027-01-01'), version('as-known', null)], 'as-known null'],
  ['not verified before history', [version('historic', '2020-01-01'), version('not-verified', null)], 'not-verified null'],
  ['the later of two', [version('as-known', '2022-01-01'), version('as-known', '2018-01-01')], 'as-known 2022-01-01'],
])('the version shown now: %s', (_what, versions, expected) => {
  const provision: Provision = {
    ...{ id: 'p', instrument: 'i', topics: ['t'], versions },
    article: { kk: '1', ru: '1', en: '1' },
    title: { kk: 'а', ru: 'а', en: 'a' },
  };
  expect(currentVersion(provision).text.en).toBe(expected);
});

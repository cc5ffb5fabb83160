import { expect, test } from 'vitest';
import { lawImpact, troubledProvisions } from '#app/content/law/law-impact.ts';
import { timeline } from '#app/content/law/timeline.ts';
import { buildLibrary } from '#app/content/library.ts';
import { readContent } from '#app/content/read/read-content.ts';
import { contentFolder, files, type ContentFolder } from '../content-folder.ts';

const today = '2026-11-22';

async function libraryOf({ dir }: ContentFolder) {
  const { units, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  return buildLibrary(units.map((unit) => ({ ...unit, revisionId: unit.hash })));
}

test('an unknown provision touches nothing', async () => {
  expect(lawImpact(await libraryOf(contentFolder()), 'house-rules-2', today)).toBeNull();
});

test('names every lesson in every language, question, course, exam and term that rests on it', async () => {
  const impact = lawImpact(await libraryOf(contentFolder()), 'house-rules-1', today);
  expect(impact).toMatchObject({
    ...{ health: 'fresh', checkedOn: '2026-11-01', events: [] },
    lessons: [
      {
        ...{ id: 'les-first-steps', course: 'reading-room', slug: 'first-steps', number: 1 },
        texts: ['kk', 'ru', 'en'].map((language) => ({ language, health: 'fresh' })),
      },
      { id: 'les-second-look', number: 2 },
    ],
    practice: [{ id: 'q-reading-room-101' }, { id: 'q-reading-room-201' }],
    exam: [
      { id: 'q-reading-room-103', asked: true },
      { id: 'q-reading-room-201', asked: true },
    ],
    courses: [{ id: 'crs-reading-room', exam: { wanted: 2, asked: 2, open: true } }],
  });
  expect(impact?.terms).toEqual(['reader']);
});

test('a lesson that only cites a provision in its text rests on it', async () => {
  const impact = lawImpact(await libraryOf(contentFolder()), 'old-rules-9', today);
  expect(impact?.lessons.map(({ id }) => id)).toEqual(['les-first-steps']);
  expect(impact?.exam).toEqual([]);
});

test('after a change, the lessons of a language that was checked again are fresh, the others are not', async () => {
  const folder = contentFolder();
  folder.edit(files.law, 'from: "2020-01-01"', 'from: "2026-11-10"');
  folder.edit(files.kk, 'lawCheckedOn: 2026-11-01', 'lawCheckedOn: 2026-11-15');
  const library = await libraryOf(folder);
  const impact = lawImpact(library, 'house-rules-1', today);
  expect(impact?.lessons[0]?.texts.map(({ language, health }) => [language, health])).toEqual([
    ['kk', 'fresh'],
    ['ru', 'changed-since'],
    ['en', 'changed-since'],
  ]);
  expect(impact?.exam.map(({ asked }) => asked)).toEqual([false, false]);
  expect(troubledProvisions(library, today).map(({ provision, health }) => [provision.id, health])).toEqual([
    ['house-rules-1', 'changed-since'],
  ]);
});

test('all is well today; half a year later every rule wants a look', async () => {
  const library = await libraryOf(contentFolder());
  expect(troubledProvisions(library, today)).toEqual([]);
  expect(troubledProvisions(library, '2027-05-01').map(({ health }) => health)).toEqual(['stale-check', 'stale-check']);
});

const event = (id: string, date: string, more = '') => `- id: ${id}
  date: "${date}"
  text: { kk: "${id} кк", ru: "${id} ру", en: "${id} en" }
  basis: found
  provisions: [house-rules-1]
  instruments: []
${more}`;

test('the time line stands by year, oldest first, and can be cut', async () => {
  const folder = contentFolder();
  const events = [event('third', '2021-01-10', '  certainty: not-verified\n'), event('first', '1998'), event('second', '2021-01')];
  folder.write('timeline.yaml', events.join(''));
  const library = await libraryOf(folder);
  const years = timeline(library, 'en');
  expect(years.map(({ year, events: own }) => [year, own.map(({ text }) => text)])).toEqual([
    ['1998', ['first en']],
    ['2021', ['second en', 'third en']],
  ]);
  expect(years[1]?.events[1]).toMatchObject({
    ...{ notVerified: true, basis: 'found' },
    provisions: [{ id: 'house-rules-1', label: 'Room rules, article 1' }],
  });
  expect(timeline(library, 'en', { from: '1999', to: '2020' })).toEqual([]);
  expect(timeline(library, 'en', { from: '1998', to: '1998' })).toHaveLength(1);
});
